import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => {
    console.log(text);
  },
  error: (text) => {
    console.error(text);
  },
  environment: process.env,
});
