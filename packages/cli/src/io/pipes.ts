/** A reader that closes the pipe early (`| head`) has what it wants: end quietly with the status reached so far. */
export function endQuietlyWhenPipesClose(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
}
