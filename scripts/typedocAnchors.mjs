// A plugin of TypeDoc: the anchors that guides name themselves (`<a id="v02"></a>`) are there, as they are on other sites.
/** @param {import('typedoc').Application} app */
export function load(app) {
  app.renderer.on('beginPage', ({ model }) => {
    if (!Array.isArray(model.content)) return;
    const { seen } = app.renderer.router.getSlugger(model);
    const text = model.content.map((part) => part.text).join('');
    for (const [, id] of text.matchAll(/<a id="([^"]+)">/g)) seen.set(id, 0);
  });
}
