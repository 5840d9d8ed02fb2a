// What bodies are called where their names are not repeated: "the company", "the union". Compiled for Sourceline.
import { valued } from './lists';

/** Noun → sort of body. Words that stand in names tell a body's sort as well: "Lund Motors Inc" is a company. */
export const bodyNouns: ReadonlyMap<string, string> = valued(
  [
    'company',
    `company firm business carmaker automaker retailer manufacturer airline insurer drugmaker brewer brewery startup start-up
    conglomerate operator utility chain supermarket bank lender developer contractor
    inc incorporated corp corporation co ltd limited plc llc llp gmbh ag sa holdings airlines airways motors bancorp industries
    stores pharmaceuticals technologies`,
  ],
  [
    'group',
    `group organisation organization charity nonprofit non-profit foundation institute institution association federation coalition
    alliance society trust movement center centre fund consortium campaign`,
  ],
  [
    'agency',
    `agency department ministry bureau commission office authority regulator watchdog administration board committee panel council
    service inspectorate directorate`,
  ],
  [
    'outlet',
    `newspaper paper magazine broadcaster station channel network website site outlet tabloid daily weekly publication`,
  ],
  ['court', 'court tribunal'],
  ['school', 'university school college academy'],
  ['party', 'party'],
  ['team', 'team club side'],
  ['union', 'union'],
);
