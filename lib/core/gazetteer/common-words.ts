/**
 * Words of everyday English, French, German and Spanish that sound like a name of the bundled gazetteer, folded: written
 * with a capital, as at the start of a sentence, they are still the word. They are all those of Debian's word lists
 * (wamerican, wfrench, wngerman, wspanish) that a sound alone would take for a name.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'acrotere acroteria acroterio agacat albatros albatross albatrosse albatrossen albatrosses alhorre alhorria ' +
    'aljofar alledem alomar aniseed artie babbage babillions babillons babolions babylons bachiques barken basic ' +
    'basics basiques battled beetled bergan borgen borken bottled bourgeon bourgeons burgen burgeon burgeons ' +
    'cherat cherrat chofer chufear cod cods coffer coffers conic conico conics coniques conuco couds cud cuds ' +
    'defraie defraies defray defraya defrayai defrayais defrayas defraye defrayee defrayees defrayes defrays ' +
    'deich derezar desh dilemma dilemmas dressur ecrouterai ecrouterais ecrouteras eluded esq fiord fiordo ' +
    'fiords ford fords fougera fougerais fougeras fugger fuggers fuyards garrar gayera gazas gera god gods gofer ' +
    'gofers good goods goofier gopher gophers gormar gourmer hairier harrear hashed hatched hawker hawkers ' +
    'hearer hearers heissestes herir herrar hispala hispalia hoarier hooray hore hormel hormilla horre hure ' +
    'hurray hussy keen kein kelsey ken kirie konigs kummels kyrie maiolique malice malicia malicious maligns ' +
    'malique melique meon miauen mohecer moyen nathan nathans nation nations nattions nattons obeyed pabellon ' +
    'pabilon panser panzer panzers papillon papillons papouillions penser penseur penseurs pensier peschmergas ' +
    'purgeons quad quads quarrer queerer querer quid quids rabelais rabula rain ramaillions ramons raseuse ' +
    'rassise rassissais rassisse rayana rebel rebella rebellais rebellas rebellees rebellious rebels rebouillais ' +
    'rebouillies rebouillis rebuilds rein remaillions remmaillions remouillions ren resisa resist resists ' +
    'ressaisies ressaisis reussissais reussisse rien ryan saillai saille saillee saillie saki salema samoyed ' +
    'saurisseurs seamed seele seemed seile seille sellai selle sellee semerait serrat sexism sexist sexists ' +
    'siege siegea siegeai siegee siele silken sommerait spikier taies tais tea teas tee tees tersely tes tess ' +
    'tia tie ties tomerait tressaillais tressailli tressaillies tressaillis trisaieule vareton variassions ' +
    'variation variations veraison vereisen vereisens verreisen verreissen verrieten verrissen vied wartin wed ' +
    'weed zafre'
  ).split(' '),
);
