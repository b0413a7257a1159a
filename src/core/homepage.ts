/** Where the pages of this project are on the web: the guides, and a page of rules for each room. */
export const HOMEPAGE = 'https://unpkg.com/csmhs/docs';
