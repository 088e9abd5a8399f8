/** An attachment that does `task` once, when its element first comes into view. */
export function whenSeen(task: () => void): (element: Element) => () => void {
  return (element) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      task();
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  };
}
