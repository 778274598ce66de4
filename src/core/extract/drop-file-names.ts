/** The name of a file: no sentence ends so. */
const noText = /^\s*[^.!?,;:]{1,100}\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)\s*$/i;

/** Takes away the text of pictures where it says nothing of them. */
export function dropFileNames(body: Element): void {
  for (const picture of body.querySelectorAll('img[alt]')) {
    if (noText.test(picture.getAttribute('alt') ?? '')) picture.setAttribute('alt', '');
  }
}
