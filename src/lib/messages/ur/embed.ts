import type { EmbedWords } from '../catalogue/embed.ts';

export const embedUr: EmbedWords = {
  language: 'ur',
  openAtlas: 'اٹلس میں کھولیں',
  picture: (title, time) => `نقشہ: ${title}، ${time}`,
  shown: 'نقشے پر کیا ہے',
  nothingShown: 'اس وقت اور ان پرتوں کے ساتھ نقشے پر کچھ نہیں ہے۔',
  languages: 'دوسری زبانیں',
  address: 'اصل صفحہ',
  legend: 'نقشے کی علامتیں',
  showLegend: 'علامتیں دکھائیں',
  hideLegend: 'علامتیں چھپائیں',
  fullscreen: 'پوری اسکرین',
  leaveFullscreen: 'پوری اسکرین سے باہر آئیں',
  still: 'یہ نقشے کی تصویر ہے۔ اٹلس میں نقشے کو جگہ اور وقت دونوں میں آگے پیچھے کیا جا سکتا ہے۔',
  gestures: {
    WindowsHelpText: 'نقشہ بڑا یا چھوٹا کرنے کے لیے Ctrl دبا کر اسکرول کریں',
    MacHelpText: 'نقشہ بڑا یا چھوٹا کرنے کے لیے ⌘ دبا کر اسکرول کریں',
    MobileHelpText: 'نقشے کو دو انگلیوں سے ہلائیں',
  },
};
