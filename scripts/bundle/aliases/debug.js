/**
 * Stands for `debug`, by which the proxy agent tells its doings when `DEBUG` is set: among them a proxy's address with its
 * password. The real one also takes along whatever `supports-color` it finds, a tool of development.
 */
export default () => () => undefined
