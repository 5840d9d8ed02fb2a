// Last words of names that are neither people nor bodies: streets and works of nature say nothing and are nobody. Compiled for Sourceline.
import { words } from './lists';

export const landmarkWords: ReadonlySet<string> = words(`
alley avenue ave bay beach boulevard blvd bridge brook canal canyon cape close coast court crescent creek desert drive estate expressway
falls fjord forest freeway garden gardens gate glacier grove harbour harbor highway hill hills island islands isle isles junction lake
landing lane line mall market marsh meadow meadows monument moor motorway mount mountain mountains ocean parade park parkway pass path peak
peninsula pier place plain plaza point pond quay range reef reservoir ridge river road roundabout row sea sound square st strait straits
stream street stretch summit terrace trail tunnel turnpike valley viaduct village walk wall way wharf wood woods
`);

/** Last words of newspapers', broadcasters' and agencies' names. */
export const outletWords: ReadonlySet<string> = words(`
advertiser advocate argus broadcasting bugle bulletin chronicle courier daily dispatch echo examiner express fm gazette globe guardian
herald inquirer journal ledger magazine mail mercury messenger mirror monitor news newspaper newspapers observer post press radio
record register reporter review sentinel star standard telegraph television times tribune tv weekly wire
`);
