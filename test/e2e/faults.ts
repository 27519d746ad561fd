/** Loaded before the program by `stop.test.ts`: a signal brings about a fault that nobody catches, with words in its message. */
process.on('SIGUSR2', () => {
  throw new RangeError('Mrs Edith Sample');
});
process.on('SIGHUP', () => {
  void Promise.reject(new SyntaxError('Mrs Edith Sample'));
});
