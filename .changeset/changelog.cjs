// How a changeset becomes a part of CHANGELOG.md: as it was written, without the number of a commit.
module.exports = {
  getReleaseLine: async ({ summary }) => summary,
  getDependencyReleaseLine: async () => '',
};
