/** Rules of axe-core that judge the same thing as a requirement, by the requirement's id. */
export const axeRules: Readonly<Record<string, readonly string[]>> = {};
