/** The language of all words here, as pages name it. */
export const LANGUAGE = 'en';

/** The same as Office files name it, so that spelling is checked by its rules. */
export const OFFICE_LANGUAGE = 'en-US';
