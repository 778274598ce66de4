/** https://schema.org/Article and all its subtypes. */
export const articleTypes: ReadonlySet<string> = new Set([
  'Article',
  'AdvertiserContentArticle',
  'NewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
  'Report',
  'SatiricalArticle',
  'ScholarlyArticle',
  'MedicalScholarlyArticle',
  'SocialMediaPosting',
  'BlogPosting',
  'LiveBlogPosting',
  'DiscussionForumPosting',
  'TechArticle',
  'APIReference',
]);

/** Types that pages also use for what is read as an article; they count where no article type stands. */
export const articleLikeTypes: ReadonlySet<string> = new Set([
  'Recipe',
  'HowTo',
  'Review',
  'CreativeWork',
  'VideoObject',
  'PodcastEpisode',
  'Blog',
]);

/** The page itself: it may carry the dates of the article on it, and its name. */
export const pageTypes: ReadonlySet<string> = new Set([
  'WebPage',
  'ItemPage',
  'MedicalWebPage',
  'FAQPage',
  'AboutPage',
]);
