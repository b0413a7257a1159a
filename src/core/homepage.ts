/** Where the pages of this project are on the web: the guides, and a page for each rule. */
export const HOMEPAGE = 'https://unpkg.com/csmhs/docs';
