/**
 * `text` set in the direction of its own first letter, whatever stands around it: "10 جولائی 2007"
 * keeps the order of day, month and year where a drawing runs from left to right.
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
