import type { PlaybackWords } from '../catalogue/playback.ts';

export const playbackUr: PlaybackWords = {
  title: 'واقعات کیسے چلیں',
  speed: 'رفتار',
  pace: 'وقت چلے',
  rhythm: 'واقعات کے زیر و بم سے',
  rhythmMeans: 'خاموش عرصہ جلدی گزرتا ہے، بھرے ہوئے گھنٹے آہستہ۔',
  even: 'یکساں',
  evenMeans: 'پٹی کا ہر حصہ برابر وقت لیتا ہے۔',
  loop: 'اختتام پر دوبارہ شروع ہو',
};
