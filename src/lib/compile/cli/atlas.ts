import { errorCode, faultWords } from '../read/fault-words.ts';
import { run } from './run.ts';

process.stdout.on('error', (error) => {
  // Who reads only the beginning, as `head` does, has what they wanted.
  if (errorCode(error) === 'EPIPE') return;
  console.error(`the output cannot be written (${faultWords(error)})`);
  process.exitCode = 1;
});
process.stderr.on('error', () => {
  // There is nowhere left to say it.
  process.exitCode = 1;
});

const code = await run(process.argv.slice(2), {
  out: (text) => {
    console.log(text);
  },
  error: (text) => {
    console.error(text);
  },
  environment: process.env,
});
// An output that could not be written may have set it already.
if (code !== 0) process.exitCode = code;
