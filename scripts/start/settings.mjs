/** User settings of a first start. What a person changes afterwards is kept. */
export const firstSettings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.openRepositoryInParentFolders': 'never', // samples/ lies in this project's own repository
  'git.ignoreMissingGitWarning': true, // an editor's machine may well have none
  'remote.autoForwardPorts': false,
  'editor.wordWrap': 'on',
};
