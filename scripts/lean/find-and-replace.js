/** Stands in for `mdast-util-find-and-replace`: addresses are found while a text is parsed, and not again afterwards. */
export function findAndReplace() {}
