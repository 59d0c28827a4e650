export const welcomeWords = {
  title: 'AG Lens is ready',
  /** Three sentences: what it does, how to use it, what it costs the reader. */
  sentences: [
    'When a news page names a state attorney general, a state, a coalition or a lawsuit, AG Lens marks the words with a quiet dotted line.',
    'Rest the pointer on a mark, and a card says who that was when the article was written, which states joined, and what has happened since, each with its sources.',
    'What it knows is kept in this browser: no page, no address and no word of what you read leaves this computer.',
  ],
  pictureTold:
    'An article with dotted lines under a name and a coalition, and a card that shows the members on a map.',
  tryIt: 'Try it here',
  tryItTold: 'Rest the pointer on a marked word, tap it, or press Alt+Shift+N.',
  sample:
    'SANTA FE, Aug. 10, 2018 – New Mexico Attorney General Hector Balderas joined a coalition of 22 attorneys general urging the federal government to keep plans for 3D-printed guns off the internet. The states had won a restraining order in Washington v. U.S. Department of State days before.',
  sampleFailed: 'The sample could not be read. Reload the page to try again.',
  why: 'Why it asks to read pages',
  whyTold:
    'To find names in an article, the extension has to see its text. That happens in this browser, on the pages that you open, and you can switch it off for any site.',
  more: 'Also at hand',
  search: 'Search the record',
  searchTold:
    'Every person, coalition and lawsuit, from the toolbar button or by typing “ag” and a space in the address bar.',
  compare: 'Compare jurisdictions',
  compareTold: 'What two or more of them did together, and where they parted.',
  options: 'Options',
  optionsTold: 'Marks, kinds, sites, language. Most readers never need them.',
};
