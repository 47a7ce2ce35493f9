/** The list of results, and the results in it, as the search field names them to assistive technology. */
export const OPTIONS = 'results';
export const optionId = (index: number): string => `result-${index}`;
