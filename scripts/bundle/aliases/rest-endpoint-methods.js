/** Replaces the endpoint tables of `octokit.rest`. The gate uses only `octokit.request`. */
export const restEndpointMethods = () => ({})
