/** Types of https://schema.org that a page gives to itself when it is something else than an article. */
export const otherTypes: ReadonlySet<string> = new Set([
  ...['CollectionPage', 'SearchResultsPage', 'ProfilePage', 'ContactPage', 'CheckoutPage'],
  ...['MediaGallery', 'ImageGallery', 'VideoGallery'],
  ...['Product', 'ProductGroup', 'ProductModel', 'IndividualProduct', 'Vehicle', 'Car'],
  ...['Hotel', 'LodgingBusiness', 'VacationRental', 'Accommodation', 'Apartment', 'House'],
  ...[
    'RealEstateListing',
    'JobPosting',
    'Event',
    'SportsEvent',
    'MusicEvent',
    'TheaterEvent',
    'ScreeningEvent',
  ],
  ...[
    'VideoObject',
    'Clip',
    'BroadcastEvent',
    'Movie',
    'TVSeries',
    'TVEpisode',
    'PodcastSeries',
    'RadioSeries',
  ],
  ...['MusicRecording', 'MusicAlbum', 'MusicPlaylist', 'Quiz', 'Game', 'VideoGame', 'Map', 'DataCatalog'],
  ...['SoftwareApplication', 'WebApplication', 'MobileApplication', 'ItemList', 'OfferCatalog'],
]);
