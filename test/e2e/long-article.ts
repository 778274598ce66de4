/** A page with an article of many screens, with headings of three levels, the first of them of the fourth. */
export function longArticlePage(options: Readonly<{ before?: string }> = {}): string {
  const paragraphs = openings.map((opening, index) => {
    const second = details[(index * 5 + 3) % details.length];
    const third = closings[(index * 7 + 2) % closings.length];
    return `<p id="p${index}">${opening} ${second} ${third}</p>`;
  });
  const body = paragraphs.flatMap((paragraph, index) => {
    const heading = headings.get(index);
    return heading ? [heading, paragraph] : [paragraph];
  });
  return `<!doctype html><html lang="en"><head><title>The last light on Skarn Head</title></head><body>
    <header><a href="/">Skarn Courier</a></header>
    <main><article><h1>The last light on Skarn Head</h1><p class="byline">By Ines Hollow</p>
    ${options.before ?? ''}${body.join('\n')}</article></main></body></html>`;
}

/** The headings of the page in their order, as they read. */
export const longArticleHeadings = [
  'A lamp for the herring',
  'The winter of 1911',
  'What the log says',
  'Machines',
  'After the keepers',
];

const headings = new Map([
  [2, '<h3>A lamp for the herring</h3>'],
  [6, '<h3>The winter of 1911</h3>'],
  [9, '<h5>What the log says</h5>'],
  [12, '<h3>Machines</h3>'],
  [18, '<h2>After the keepers</h2>'],
]);

const openings = [
  'The lighthouse on Skarn Head went dark at noon on Thursday, after one hundred and ninety-four years in which somebody had lit it every evening.',
  'Nobody on the quay took off a hat, because it rained, but eleven boats sounded their horns and the dog of the harbour office answered them all.',
  'It had been built for the herring, or rather for those who went after them in open boats and did not always come back.',
  'The first keeper was a cooper by trade who had never seen the inside of a lamp and who slept, his wife wrote, with one eye on the window.',
  'Oil came in barrels from the mainland twice a year, and once, in the spring of 1842, not at all.',
  'For nine weeks the families of the head burned what they had: tallow, fish liver, the pews of the chapel.',
  'Old people still measure their years by the winter of 1911, when the sea froze as far as the second buoy.',
  'A mail steamer lay in the ice within sight of the lamp for sixteen days, and its passengers walked ashore for soup.',
  'Three of them stayed for good, which is how the village came to have a piano teacher.',
  'The log of that winter lies in a glass case in the school, open at a page on which there is a single word.',
  'Historians have argued over the handwriting, and over the soup, of which four recipes have come down.',
  'What is certain is that the lamp did not go out once, although the keeper did, and was found asleep in the coal.',
  'Electric light reached the head in 1938 by a cable that the fishermen cut with their anchors every other month.',
  'The engineers sent a generator, and with the generator a man who understood it and who disliked birds.',
  'He counted them all the same, every migrating night for thirty years, and sold the lists to a museum.',
  'When the lamp was automated, the museum asked who would count now, and was told that there was a sensor.',
  'The sensor counted moths, spray and one drone, and was taken down after the second autumn.',
  'By then the last keeper had moved into the village, from where she could see whether the beam still turned.',
  'Ships today steer by satellites, and the authority that runs the coast has forty lights more than it needs.',
  'Skarn Head was number thirty-one on a list that was never published but that everybody seems to have read.',
  'The village offered to pay for the bulb, which costs less than its Christmas tree.',
  'The authority answered that it was not the bulb but the stairs, of which there are two hundred and six.',
  'A company would like to turn the tower into rooms for guests, with breakfast at the top.',
  'On Thursday evening, some time after nine, a light was seen up there, and nobody on the quay asked whose it was.',
];

const details = [
  'The parish register has a line about it, between a wedding and a cow.',
  'Whoever doubts that may ask at the bakery, where the story is told with the change.',
  'A photograph shows four men, a ladder and a goat that was not invited.',
  'The council put the matter on its agenda eleven times and never reached it.',
  'It took a morning to agree on the date and a year to find the key.',
  'The bill, which was for eleven shillings, is still unpaid.',
  'From the sea one saw nothing of all this but a white tower and some washing.',
  'Two sisters kept the accounts, one of them honestly.',
];

const closings = [
  'Most of it turned out to be true.',
  'The rest was written down later by people who had not been there.',
  'Since then the door has been locked at night.',
  'It is said that the gulls left first.',
  'There was cake, and there were speeches, in that order.',
  'No one has complained since 1967.',
  'A brass plate beside the stairs says so.',
  'In the end the weather decided.',
  'The minister, who was asked, sent a card.',
];
