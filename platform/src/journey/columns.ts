const leastText = 30

/** Lines for a terminal: something in a column on the left, and on the right a text that is broken between words. */
export function inColumns(left: string, leftWidth: number, text: string, width: number): string[] {
  const lines = broken(text, Math.max(leastText, width - leftWidth))
  return lines.map((line, at) => (at === 0 ? left : '').padEnd(leftWidth) + line)
}

/** Breaks a text between words; a word longer than a line, such as an address, stays whole. */
function broken(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines = ['']
    for (const word of paragraph.split(' ')) {
      const line = lines.at(-1) ?? ''
      if (line === '') lines[lines.length - 1] = word
      else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
      else lines.push(word)
    }
    return lines
  })
}
