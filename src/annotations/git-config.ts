/** The user's name in a git configuration file (git-config(1), “CONFIGURATION FILE”); undefined where it gives none. Of several the last counts. */
export function userNameIn(config: string): string | undefined {
  let isUser = false;
  let name: string | undefined;
  for (const line of config.replace(/\\\r?\n/g, '').split(/\r?\n/)) {
    const section = /^\s*\[\s*([^\]]*?)\s*\]/.exec(line)?.[1];
    if (section !== undefined) isUser = section.toLowerCase() === 'user';
    const value = isUser ? /^\s*(?:\[[^\]]*\])?\s*name\s*=\s*(.*)$/i.exec(line)?.[1] : undefined;
    if (value !== undefined) name = unquoted(value) || undefined;
  }
  return name;
}

/** Without quotes, escapes and the comment behind it. */
function unquoted(written: string): string {
  let isQuoted = false;
  let value = '';
  for (let i = 0; i < written.length; i++) {
    const char = written[i] ?? '';
    if (char === '\\') value += written[++i] ?? '';
    else if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && /[#;]/.test(char)) break;
    else value += char;
  }
  return value.trim();
}
