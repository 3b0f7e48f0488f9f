/** Stands for `octokit.paginate`: nothing that the gate asks for is paged. */
export const paginateRest = () => ({})
