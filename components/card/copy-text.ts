// Copies a text from within a page, where the clipboard may be closed: pages without https, or with a policy against it.

/** True when the text is on the clipboard. To be called from a click. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The older way: the browser's own copy command, with our text in place of the selection. */
function copyBySelection(text: string): boolean {
  let copied = false;
  const put = (event: ClipboardEvent) => {
    if (!event.isTrusted) return;
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  window.addEventListener('copy', put, { capture: true, once: true });
  try {
    return document.execCommand('copy') && copied;
  } finally {
    window.removeEventListener('copy', put, { capture: true });
  }
}
