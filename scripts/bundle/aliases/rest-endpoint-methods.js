/** Stands for the tables behind `octokit.rest`, a method for each endpoint: the gate uses `octokit.request` alone. */
export const restEndpointMethods = () => ({})
