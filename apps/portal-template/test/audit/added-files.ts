/** Content that the starter does not have and a filled-in portal does: path in the portal's folder, and text. */
export const addedFiles: Readonly<Record<string, string>> = {};
