// Words that a capital does not make a name: those that are always capitalised, and the commonest beginnings of sentences.
// Compiled for Sourceline.
import { words } from './lists';

/** Weekdays, months and their short forms, holidays, languages, religions' books, and the like. */
export const capitalisedCommonWords = words(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  mon tue tues wed weds thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  christmas easter ramadan eid diwali hanukkah passover thanksgiving halloween lent advent pentecost
  internet web covid covid-19 coronavirus wi-fi tv dvd pdf dna rna hiv aids gdp gps ai
  english french german spanish portuguese italian russian arabic mandarin cantonese hindi urdu bengali punjabi tamil
  japanese korean turkish persian farsi hebrew yiddish swahili latin greek gaelic welsh dutch swedish
  god bible quran koran torah
  i i'm i've i'd i'll ok okay am pm est edt cst cdt mst mdt pst pdt gmt bst cet utc
`);

/** Function words and other words that begin sentences; usual surnames and given names stay out. */
export const commonWords = words(`
  a an the this that these those such some any each every either neither both all most many much few several one two three
  four five six seven eight nine ten eleven twelve dozens hundreds thousands millions half another other others
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
  who whom whose which what when where why how whether whatever whichever whoever whenever wherever however
  and but or nor so yet for if unless until till because since as than though although while whereas once lest
  in on at by with without within from to into onto of off over under above below behind beside besides between beyond
  about across after against along alongside amid amidst among amongst around before despite down during except inside
  like near opposite out outside past per plus regarding concerning through throughout toward towards underneath up upon via
  not no never none nothing nobody nowhere not only also too even just still already again always often sometimes
  is are was were be been being am do does did done doing have has had having can could will would shall should may might must
  here there now then today tomorrow yesterday tonight later earlier soon recently lately meanwhile moreover furthermore
  nevertheless nonetheless otherwise therefore thus hence instead indeed perhaps maybe certainly clearly obviously
  apparently reportedly allegedly officials police experts analysts critics people residents officers authorities
  yes no well oh ah please thanks hello sorry
`);
