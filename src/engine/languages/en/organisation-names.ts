// Bodies that go by several names which do not follow from each other: the full name | other names. Initials of the full name need no
// line, they are read off it. Compiled for Sourceline.
import { parts, records } from './lists';

const table = `
  Republican Party | GOP, G.O.P., Grand Old Party
  Democratic Party | Democrat Party
  Islamic State | ISIS, ISIL, Daesh, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant
  Federal Reserve | Fed, U.S. Federal Reserve, Federal Reserve Board
  Supreme Court | U.S. Supreme Court, US Supreme Court, Supreme Court of the United States
  Congress | U.S. Congress, US Congress
  Senate | U.S. Senate, US Senate
  House of Representatives | U.S. House of Representatives, US House of Representatives, U.S. House
  State Department | U.S. State Department, US State Department, Department of State, U.S. Department of State
  Justice Department | U.S. Justice Department, US Justice Department, Department of Justice, U.S. Department of Justice, US Department of Justice, DOJ, DoJ
  Pentagon | Defense Department, Department of Defense, U.S. Department of Defense, U.S. Defense Department, DoD
  Treasury Department | U.S. Treasury, US Treasury, U.S. Treasury Department, Department of the Treasury
  Department of Homeland Security | Homeland Security Department, Homeland Security, DHS, U.S. Department of Homeland Security
  Department of Health and Human Services | Health and Human Services, HHS, U.S. Department of Health and Human Services
  Department of Housing and Urban Development | HUD
  Department of Agriculture | Agriculture Department, USDA, U.S. Department of Agriculture
  Department of Commerce | Commerce Department, U.S. Department of Commerce
  Department of Labor | Labor Department, U.S. Department of Labor
  Department of Energy | Energy Department, U.S. Department of Energy
  Department of Education | Education Department, U.S. Department of Education
  Department of the Interior | Interior Department, U.S. Department of the Interior
  Department of Transportation | Transportation Department, U.S. Department of Transportation
  Department of Veterans Affairs | Veterans Affairs Department, Veterans Affairs
  Federal Bureau of Investigation | FBI, F.B.I.
  Central Intelligence Agency | CIA, C.I.A.
  Internal Revenue Service | IRS, I.R.S.
  Centers for Disease Control and Prevention | CDC, Centers for Disease Control, U.S. Centers for Disease Control and Prevention
  Food and Drug Administration | FDA, U.S. Food and Drug Administration
  Environmental Protection Agency | EPA, U.S. Environmental Protection Agency
  Immigration and Customs Enforcement | ICE, U.S. Immigration and Customs Enforcement
  New York Police Department | NYPD, New York City Police Department
  Los Angeles Police Department | LAPD
  World Health Organization | WHO, World Health Organisation
  North Atlantic Treaty Organization | NATO, Nato, North Atlantic Treaty Organisation
  United Nations | UN, U.N.
  European Union | EU, E.U.
  Organization for Security and Co-operation in Europe | OSCE
  Doctors Without Borders | MSF, Médecins Sans Frontières
  Red Cross | International Red Cross
  International Committee of the Red Cross | ICRC
  Metropolitan Police | Met Police, Scotland Yard, Metropolitan Police Service
  HM Revenue & Customs | HMRC, HM Revenue and Customs
  National Health Service | NHS
  Bank of England | BoE
  Labour Party | British Labour Party
  Conservative Party | Tory Party
  Liberal Democrats | Lib Dems
  Garda Síochána | An Garda Síochána, Garda
  European Central Bank | ECB
  Reserve Bank of India | RBI
  Royal Canadian Mounted Police | RCMP, Mounties
`;

/** From every other name to the full one. */
export const organisationNames: ReadonlyMap<string, string> = new Map(
  records(table).flatMap(([name = '', others]) => parts(others).map((other): [string, string] => [other, name])),
);
