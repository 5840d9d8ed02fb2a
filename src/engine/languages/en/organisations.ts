// Bodies and companies: the words that their names end in, those that everybody knows, and groups of people. Compiled for Sourceline.
import { entries, words } from './lists';

/** Last words of organisations' names. */
export const organisationWords = words(`
  academy administration agency airlines airways alliance army assembly association associates authority
  bank board broadcasting brothers bureau cabinet campaign center centre chamber charity church clinic club coalition college
  commission committee company congress consortium constabulary cooperative corporation corp council court department
  directorate enterprises exchange federation fc firm force forces forum foundation front fund gmbh group guard holdings
  hospital house inc industries institute institution insurance international laboratories laboratory league llc llp ltd
  magistrates ministry mission motors mosque movement museum network office organisation organization parliament
  partners partnership party plc police polytechnic press programme program project registry school schools secretariat
  senate service services society systems team technologies theatre theater times treasury tribunal trust union united university
  ventures watch works
`);

/** Written without "the". */
export const organisations: ReadonlySet<string> = new Set(
  entries(`
    NATO
    United Nations
    UN
    U.N.
    European Union
    EU
    E.U.
    WHO
    World Health Organization
    IMF
    International Monetary Fund
    World Bank
    OPEC
    FBI
    CIA
    NHS
    Pentagon
    White House
    Kremlin
    Downing Street
    Congress
    Parliament
    Supreme Court
    Google
    Apple
    Boeing
    Toyota
    Amnesty International
    Red Cross
    Manchester United
  `),
);

/** Members of parties, faiths and movements, and peoples without a country of the same name. */
export const groups = words(`
  Democrats Democrat Republicans Republican Tories Tory Conservatives Labour Liberals Greens Socialists Communists Nationalists
  Muslims Muslim Christians Christian Catholics Catholic Protestants Protestant Jews Jewish Hindus Hindu Buddhists Buddhist Sikhs Sikh
  Sunnis Sunni Shiites Shiite Shias Shia Kurds Kurdish Arabs Arab Roma Uyghurs Uyghur Uighurs Rohingya Hispanics Latinos
`);
