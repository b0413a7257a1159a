/** The looks of a page: dark on light, so that paper shows it too; a severity is told by its word, never by color alone. */
export const PAGE_STYLE =
  'body{margin:0 auto;max-width:80rem;padding:1rem;color:#1b1b1b;background:#fff;font:1rem/1.5 system-ui,sans-serif}' +
  'h1{font-size:1.75rem}h2{font-size:1.25rem;margin-top:2rem}a{color:#004b93}' +
  '.wide{overflow-x:auto}.wide:focus-visible{outline:3px solid #004b93}' +
  'table{border-collapse:collapse;width:100%}' +
  'th,td{border:1px solid #767676;padding:.375rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}' +
  'thead th{background:#eee;overflow-wrap:normal}tbody th{font-weight:400}.n{text-align:right}' +
  '.fatal{color:#a30000;font-weight:700}.explain{color:#6b1a82;font-weight:700}.confirm{color:#7a4100;font-weight:700}' +
  '.warning{color:#00566b}.info{color:#3d3d3d}footer{color:#595959}' +
  '@media print{body{max-width:none;padding:0;font-size:.75rem}.wide{overflow:visible}thead{display:table-header-group}tr{break-inside:avoid}}';

/** The hash of it, by which the policy of the page allows it and no other. */
export const PAGE_STYLE_SHA256 = 'MKTPVPgyp6LwiXvNKxqBG32cSvSHxgG/TAGj/kfhU78=';
