// News outlets and social platforms: name | kind | country | other names. Compiled for Sourceline.
// "X" is left out: as one letter it is an initial far more often than a platform.
import type { Outlet } from '../../language';
import { parts, records } from './lists';

const table = `
  Reuters | wire | United Kingdom | Thomson Reuters
  Associated Press | wire | United States | AP
  Agence France-Presse | wire | France | AFP
  Bloomberg | wire | United States | Bloomberg News
  BBC | broadcaster | United Kingdom | BBC News
  CNN | broadcaster | United States |
  New York Times | national | United States | NYT
  Washington Post | national | United States |
  Guardian | national | United Kingdom |
  Twitter | social | United States |
  Facebook | social | United States |
  Telegram | social | United Arab Emirates |
`;

export const outlets: readonly Outlet[] = records(table).map(([name = '', kind = '', country = '', aliases]) => ({
  name,
  aliases: parts(aliases),
  kind: kind as Outlet['kind'],
  country,
}));
