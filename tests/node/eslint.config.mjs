// How a schema is named, described and paged, as graphql-eslint judges it: what it recommends, what Relay expects, and
// the house's own names. To be run from the top of the repository.
//
//   eslint --config tests/node/eslint.config.mjs schema.graphql

import graphql from '@graphql-eslint/eslint-plugin';

/** What is told as a part of something that has an id, and has none of its own. */
const PARTS = [
  // Of a member, and found with her.
  'Account', 'Audiences', 'BlockedMember', 'CalendarAddress', 'Consent', 'IssuedCalendarAddress', 'Mentor', 'MentorReason',
  'LetterKindPreference', 'LetterPreferences', 'MentorSuggestion', 'MentorWish', 'NoContactHours', 'ReminderPreferences',
  'ReturnedLetters', 'WeeklyHours',
  'Greeter', 'NewcomerPath', 'NewcomerStep',
  // Of a meeting, a date or a resource.
  'AccessFact', 'AgendaTrial', 'AgreementCount', 'Attendance', 'BestFormat', 'Citation', 'Feedback', 'FeedbackSummary',
  'FileUpload', 'HowItWent', 'ListingContent', 'ListingEditor', 'ListingVerification', 'MeetingAgenda', 'MeetingLanguage',
  'ResourceContext', 'ResourceFormat', 'ResourceRevision',
  'ResourceTranslation', 'ReviewApproval', 'ReviewComment', 'Rsvp', 'Service', 'ServiceCost', 'ServiceDetails', 'ServiceHours',
  'ServicePhone', 'ServicePlace', 'StandingRsvp', 'TeamSlot', 'TopicCode', 'TranslationDraft', 'TrialSums', 'Venue', 'WrittenContext',
  // Of a mentorship.
  'ContactHours', 'LoadSignal', 'MentoringLoad', 'MentoringWeek', 'MentorshipAgreement', 'SupervisedLoad',
  // Of a proposal.
  'MatchingPair', 'MatchingReason', 'UnmatchedNewcomer',
  'ClosingConversation', 'ClosingNote', 'ClosingPrompt',
  // Of a search.
  'FormatCount', 'LanguageCount', 'ReadingLevelCount', 'ResourceFacets', 'ResourceKindCount', 'ResourceMatch',
  'ResourceSearch', 'TextPart', 'TopicCount',
  // Of help in a crisis.
  'Country', 'CrisisChannel', 'CrisisDirectory', 'CrisisHelp', 'CrisisHours', 'CrisisLineAssurance', 'CrisisLineChange',
  'CrisisLineDifference', 'CrisisLineLanguage', 'CrisisLineSource', 'CrisisPhone', 'CrisisSms', 'ShippedCrisisLineChange',
  // Of a message to a partner.
  'WebhookAttempt',
  // Of an answer.
  'Change', 'GuestLetter', 'LocalizedText', 'PageInfo', 'ServedLanguage', 'Session', 'SignInLetter', 'UserError',
];

/** What the place says already and a name need not say again. */
const around = (word) => [new RegExp(`^${word}`, 'i'), new RegExp(`${word}$`, 'i')];

export default [
  {
    files: ['schema.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/input-name': ['error', { checkInputType: true, caseSensitiveInputType: false }],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
          ObjectTypeDefinition: { style: 'PascalCase', forbiddenPatterns: around('Type') },
          InterfaceTypeDefinition: { style: 'PascalCase', forbiddenPatterns: around('Interface') },
          UnionTypeDefinition: { style: 'PascalCase', forbiddenPatterns: around('Union') },
          EnumTypeDefinition: { style: 'PascalCase', forbiddenPatterns: around('Enum') },
          InputObjectTypeDefinition: { style: 'PascalCase', requiredPattern: /(Input|Filter)$/ },
          'FieldDefinition[parent.name.value=Query]': {
            style: 'camelCase',
            forbiddenPatterns: [/^(query|get|list|find|fetch)(?![a-z])/, /Query$/],
          },
          'FieldDefinition[parent.name.value=Mutation]': { style: 'camelCase', forbiddenPatterns: around('Mutation') },
          'FieldDefinition[parent.name.value=Mutation] > .gqlType NamedType': {
            style: 'PascalCase',
            requiredPattern: /Payload$/,
          },
          'FieldDefinition[parent.name.value=Subscription]': {
            style: 'camelCase',
            forbiddenPatterns: around('Subscription'),
          },
        },
      ],
      '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
      '@graphql-eslint/relay-edge-types': [
        'error',
        {
          // A short list that is always told whole is a list; whatever may grow is a connection.
          listTypeCanWrapOnlyEdgeType: false,
          // A mentor is a member, and has no id beside hers.
          shouldImplementNode: false,
        },
      ],
      // Since when something is deprecated stands in the reason: the specification's directive has no other place for it,
      // and whoever reads the schema with graphql-js would find one unknown.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'Directive[name.value=deprecated] > Argument[name.value=reason] > StringValue' +
            ':not([value=/\\b20[0-9][0-9]-[01][0-9]-[0-3][0-9]\\b/])',
          message: 'Say since when, as in "Since 2026-12-01 ...".',
        },
      ],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
          // The specification's own, which async-graphql prints without.
          ignoredSelectors: [
            'DirectiveDefinition[name.value=/^(deprecated|include|skip|specifiedBy)$/] > InputValueDefinition',
          ],
        },
      ],
      '@graphql-eslint/strict-id-in-types': [
        'error',
        {
          acceptedIdNames: ['id'],
          exceptions: { suffixes: ['Connection', 'Edge', 'Payload'], types: PARTS },
        },
      ],
    },
  },
];
