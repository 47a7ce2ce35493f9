/**
 * Names of people and words of honour that are also names of the trade, or sound like them: alone they are known by their
 * listed spelling only. Collected by hand.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'sayyid sayyed sayed said sayyad sayad shahid shaheed shuhada salem salim khalid khaled rashid rasheed yasir yasser kamal jamal ' +
    'ashraf abbas akbar mukhtar mokhtar mahdi karim hassan hussein othman osman murad emad imad raqib rased rasid mersad omar ' +
    'sultan david ramon akbar qasim qasem qassem radwan khorasani mubarak aziz babylon israel kurdistan fatah tayyar ziyad ziad'
  ).split(' '),
);
