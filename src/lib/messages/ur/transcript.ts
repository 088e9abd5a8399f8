import type { TranscriptWords } from '../catalogue/transcript.ts';

export const transcriptUr: TranscriptWords = {
  title: 'واقعات کی تحریری روداد',
  lead: (zone) =>
    `نقشہ چلانے پر جو کچھ بیان ہوتا ہے، وقت کی ترتیب سے۔ اوقات ${zone} کے مطابق ہیں؛ جو وقت پوری طرح معلوم نہیں، اس کے ساتھ ”تقریباً“ لکھا ہے۔`,
  back: 'نقشے پر جائیں',
};
