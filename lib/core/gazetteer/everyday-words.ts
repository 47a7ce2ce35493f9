/**
 * Words of everyday language that the trade also uses as names, folded. Those of the bundled gazetteer's forms that are
 * in Debian's word lists (wamerican, wfrench, wngerman, wspanish), and others that makers of weapons like.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  (
    'albatross apache avenger babylon base beaver blackjack camp cobra condor coyote cram crow dawn defender ' +
    'dragon dubai eagle engels falcon fighter firefly flamingo fort fox freedom front furia galilee gaza ' +
    'geranium gerbera granat guardian hammer han harpy hashed hawk herbera hermes hero heron hornet hunter ' +
    'hurricane iran is israel jaffa jam kacha lancet liberty lightning lora lucas mat matrice merlin movement ' +
    'orbiter orion party patriot people phalanx phantom predator privet protector puma ranger raven reaper ' +
    'resistance scalpel scout seeker sentinel shadow shark shield skylark sparrow spear sting storm sunflower ' +
    'switchblade sword thunder tiger tomahawk tomahawks tornado tripoli triton union vampire victory viper ' +
    'wagner warrior warthog wasp wolf zafra'
  ).split(' '),
);
