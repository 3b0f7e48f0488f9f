export const ROOT: string
export const TOOLS: string
export const INSTALLED: string
export const MISSING: string
export const NODE_24: string
