import { version } from '../../package.json';
import { analyse } from './analyse';
import { type Command, exitCodes } from './command';

const commands: ReadonlyMap<string, Command> = new Map([['analyse', analyse]]);

const usage = `Usage: sourceline COMMAND [OPTION…] [FILE…]

Commands:
${Array.from(commands, ([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

Options:
  --help      Show this, or the help of a command: sourceline COMMAND --help
  --version   Show the version
`;

async function main([name, ...args]: readonly string[]): Promise<number> {
  const command = commands.get(name ?? '');
  if (command !== undefined) return command.run(args);
  if (name === '--help' || name === '-h') {
    process.stdout.write(usage);
    return exitCodes.fine;
  }
  if (name === '--version') {
    process.stdout.write(`${version}\n`);
    return exitCodes.fine;
  }
  process.stderr.write(`${name === undefined ? '' : `sourceline: there is no command “${name}”\n`}${usage}`);
  return exitCodes.unusable;
}

/** A fault of our own: nothing that the user did leads here, so the report says where it came from. */
function fail(error: unknown): void {
  process.stderr.write(`sourceline: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
  process.exitCode = exitCodes.failed;
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error, there is only nothing left to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`sourceline: standard output: ${error.message}\n`);
  process.exit(exitCodes.failed);
});

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
}, fail);
