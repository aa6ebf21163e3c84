import type { Rule } from '../rule.ts';
import abbreviationConflictingMeaning from './abbreviation/conflicting-meaning.ts';
import abbreviationFullFormAgain from './abbreviation/full-form-again.ts';
import abbreviationInSubject from './abbreviation/in-subject.ts';
import abbreviationMisspelt from './abbreviation/misspelt.ts';
import abbreviationNotIntroduced from './abbreviation/not-introduced.ts';
import abbreviationUnused from './abbreviation/unused.ts';
import addresseeAsAbove from './addressee/as-above.ts';
import addresseeLabelForm from './addressee/label-form.ts';
import addresseeListPunctuation from './addressee/list-punctuation.ts';
import addresseeMissing from './addressee/missing.ts';
import addresseePartyVerb from './addressee/party-verb.ts';
import appendixMention from './appendix/mention.ts';
import appendixNumbering from './appendix/numbering.ts';
import appendixReferenceLine from './appendix/reference-line.ts';
import appendixSingleNumbered from './appendix/single-numbered.ts';
import capitalsAfterColon from './capitals/after-colon.ts';
import capitalsAfterSemicolon from './capitals/after-semicolon.ts';
import capitalsBodyName from './capitals/body-name.ts';
import capitalsCommonNoun from './capitals/common-noun.ts';
import capitalsDefinedTerm from './capitals/defined-term.ts';
import capitalsDocumentName from './capitals/document-name.ts';
import capitalsEventName from './capitals/event-name.ts';
import capitalsForeignBody from './capitals/foreign-body.ts';
import capitalsHolidayName from './capitals/holiday-name.ts';
import capitalsHonourName from './capitals/honour-name.ts';
import capitalsLandformNoun from './capitals/landform-noun.ts';
import capitalsLunarNewYear from './capitals/lunar-new-year.ts';
import capitalsLunarYear from './capitals/lunar-year.ts';
import capitalsMidSentence from './capitals/mid-sentence.ts';
import capitalsNameSyllable from './capitals/name-syllable.ts';
import capitalsNumberedUnit from './capitals/numbered-unit.ts';
import capitalsOfficeName from './capitals/office-name.ts';
import capitalsOfficeOfPerson from './capitals/office-of-person.ts';
import capitalsPartyNoun from './capitals/party-noun.ts';
import capitalsPersonName from './capitals/person-name.ts';
import capitalsPlaceName from './capitals/place-name.ts';
import capitalsRegionName from './capitals/region-name.ts';
import capitalsSentenceStart from './capitals/sentence-start.ts';
import capitalsSpecialCity from './capitals/special-city.ts';
import capitalsSpecialNoun from './capitals/special-noun.ts';
import capitalsTitleCase from './capitals/title-case.ts';
import capitalsUnitNoun from './capitals/unit-noun.ts';
import capitalsWeekday from './capitals/weekday.ts';
import citationAbbreviatedSubject from './citation/abbreviated-subject.ts';
import citationBlankNumber from './citation/blank-number.ts';
import citationConflictingDate from './citation/conflicting-date.ts';
import citationConflictingIssuer from './citation/conflicting-issuer.ts';
import citationConflictingNumber from './citation/conflicting-number.ts';
import citationConflictingType from './citation/conflicting-type.ts';
import citationExpiredDocument from './citation/expired-document.ts';
import citationImpossibleDate from './citation/impossible-date.ts';
import citationInconsistentName from './citation/inconsistent-name.ts';
import citationInconsistentPeriod from './citation/inconsistent-period.ts';
import citationLetterCalledDocument from './citation/letter-called-document.ts';
import citationLostFigure from './citation/lost-figure.ts';
import citationLowercaseType from './citation/lowercase-type.ts';
import citationMalformedSymbol from './citation/malformed-symbol.ts';
import citationMissingDate from './citation/missing-date.ts';
import citationMissingIssuer from './citation/missing-issuer.ts';
import citationMissingNumberWord from './citation/missing-number-word.ts';
import citationMissingSubject from './citation/missing-subject.ts';
import citationMissingSubjectLink from './citation/missing-subject-link.ts';
import citationMissingSymbol from './citation/missing-symbol.ts';
import citationNumberWithoutYear from './citation/number-without-year.ts';
import citationNumberedLaw from './citation/numbered-law.ts';
import citationPartReference from './citation/part-reference.ts';
import citationRepeatedDetails from './citation/repeated-details.ts';
import citationTypeCodeMismatch from './citation/type-code-mismatch.ts';
import citationWrongIssuer from './citation/wrong-issuer.ts';
import citationWrongTerm from './citation/wrong-term.ts';
import dateBlank from './date/blank.ts';
import dateImpossible from './date/impossible.ts';
import dateImpossibleTime from './date/impossible-time.ts';
import dateLetterCase from './date/letter-case.ts';
import dateLineForm from './date/line-form.ts';
import dateMalformed from './date/malformed.ts';
import dateMissing from './date/missing.ts';
import dateMissingPlace from './date/missing-place.ts';
import dateMonthPadding from './date/month-padding.ts';
import datePastDeadline from './date/past-deadline.ts';
import datePeriodMismatch from './date/period-mismatch.ts';
import datePlaceName from './date/place-name.ts';
import dateReversedRange from './date/reversed-range.ts';
import dateUnpaddedDay from './date/unpadded-day.ts';
import dateWrongWeekday from './date/wrong-weekday.ts';
import documentMergeConflict from './document/merge-conflict.ts';
import documentNoFoot from './document/no-foot.ts';
import documentNoHead from './document/no-head.ts';
import documentNotAReport from './document/not-a-report.ts';
import figuresRestated from './figures/restated.ts';
import figuresTextAgainstTable from './figures/text-against-table.ts';
import figuresWrongAverage from './figures/wrong-average.ts';
import figuresWrongDifference from './figures/wrong-difference.ts';
import figuresWrongSum from './figures/wrong-sum.ts';
import figuresWrongTableFigure from './figures/wrong-table-figure.ts';
import legalBasisItalic from './legal-basis/italic.ts';
import legalBasisOpeningColon from './legal-basis/opening-colon.ts';
import legalBasisOrder from './legal-basis/order.ts';
import legalBasisPartyForm from './legal-basis/party-form.ts';
import legalBasisPunctuation from './legal-basis/punctuation.ts';
import letterheadAbbreviatedBody from './letterhead/abbreviated-body.ts';
import letterheadAbbreviatedNationalName from './letterhead/abbreviated-national-name.ts';
import letterheadBodyCodeMismatch from './letterhead/body-code-mismatch.ts';
import letterheadColonInBody from './letterhead/colon-in-body.ts';
import letterheadFormerBody from './letterhead/former-body.ts';
import letterheadLowercaseBody from './letterhead/lowercase-body.ts';
import letterheadMisplacedMotto from './letterhead/misplaced-motto.ts';
import letterheadMissingIssuingBody from './letterhead/missing-issuing-body.ts';
import letterheadMissingMotto from './letterhead/missing-motto.ts';
import letterheadMissingNationalName from './letterhead/missing-national-name.ts';
import letterheadMissingPartyName from './letterhead/missing-party-name.ts';
import letterheadMisspeltMotto from './letterhead/misspelt-motto.ts';
import letterheadMisspeltNationalName from './letterhead/misspelt-national-name.ts';
import letterheadMisspeltPartyName from './letterhead/misspelt-party-name.ts';
import letterheadMixedRegime from './letterhead/mixed-regime.ts';
import letterheadMottoSeparator from './letterhead/motto-separator.ts';
import letterheadSplitNationalName from './letterhead/split-national-name.ts';
import marksMisspelt from './marks/misspelt.ts';
import numberBlank from './number/blank.ts';
import numberCitedOtherRegime from './number/cited-other-regime.ts';
import numberLabelForm from './number/label-form.ts';
import numberMissing from './number/missing.ts';
import numberOtherRegime from './number/other-regime.ts';
import numberSeparator from './number/separator.ts';
import numberSpacing from './number/spacing.ts';
import numberTypeCodeForm from './number/type-code-form.ts';
import numberTypeCodeMismatch from './number/type-code-mismatch.ts';
import numberUnknownCode from './number/unknown-code.ts';
import numberUnpadded from './number/unpadded.ts';
import numberYearInSymbol from './number/year-in-symbol.ts';
import numberingBulletLevels from './numbering/bullet-levels.ts';
import numberingGap from './numbering/gap.ts';
import numberingInlineSeries from './numbering/inline-series.ts';
import numberingLetterOrder from './numbering/letter-order.ts';
import numberingMarkerForm from './numbering/marker-form.ts';
import numberingMismatchedParent from './numbering/mismatched-parent.ts';
import numberingRepeated from './numbering/repeated.ts';
import numberingSkippedLevel from './numbering/skipped-level.ts';
import recipientsAbolishedBody from './recipients/abolished-body.ts';
import recipientsArchiveLine from './recipients/archive-line.ts';
import recipientsDuplicate from './recipients/duplicate.ts';
import recipientsItemForm from './recipients/item-form.ts';
import recipientsItemPunctuation from './recipients/item-punctuation.ts';
import recipientsLabelForm from './recipients/label-form.ts';
import recipientsMissing from './recipients/missing.ts';
import recipientsMissingAddressee from './recipients/missing-addressee.ts';
import recipientsMissingArchive from './recipients/missing-archive.ts';
import recipientsMixedForms from './recipients/mixed-forms.ts';
import recipientsPartyForm from './recipients/party-form.ts';
import repositoryAmbiguousAbbreviation from './repository/ambiguous-abbreviation.ts';
import repositoryCitationAgainstLetterhead from './repository/citation-against-letterhead.ts';
import repositoryConflictingCitationDate from './repository/conflicting-citation-date.ts';
import repositoryConflictingCitationIssuer from './repository/conflicting-citation-issuer.ts';
import repositoryConflictingCitationSubject from './repository/conflicting-citation-subject.ts';
import repositoryConflictingCitationType from './repository/conflicting-citation-type.ts';
import repositoryDuplicateNumber from './repository/duplicate-number.ts';
import repositoryNumberOutOfOrder from './repository/number-out-of-order.ts';
import signatureAbbreviatedTitle from './signature/abbreviated-title.ts';
import signatureAcademicTitle from './signature/academic-title.ts';
import signatureCollectiveMark from './signature/collective-mark.ts';
import signatureLetterCase from './signature/letter-case.ts';
import signatureMarkForm from './signature/mark-form.ts';
import signatureMarkHolder from './signature/mark-holder.ts';
import signatureMissingName from './signature/missing-name.ts';
import signatureMissingTitle from './signature/missing-title.ts';
import signatureNameDiffers from './signature/name-differs.ts';
import signaturePartyForm from './signature/party-form.ts';
import signatureSplitName from './signature/split-name.ts';
import signatureTitlePair from './signature/title-pair.ts';
import spellingConfusedWord from './spelling/confused-word.ts';
import spellingImpossibleSyllable from './spelling/impossible-syllable.ts';
import spellingMissingSyllable from './spelling/missing-syllable.ts';
import spellingSplitWord from './spelling/split-word.ts';
import spellingUnlikelyWord from './spelling/unlikely-word.ts';
import structureAccidentalCode from './structure/accidental-code.ts';
import structureAccidentalHeading from './structure/accidental-heading.ts';
import structureBrokenParagraph from './structure/broken-paragraph.ts';
import structureClosingFormula from './structure/closing-formula.ts';
import structureEmptySection from './structure/empty-section.ts';
import structureEndMarkMissing from './structure/end-mark-missing.ts';
import structureEndMarkRepeated from './structure/end-mark-repeated.ts';
import structureHeadingCase from './structure/heading-case.ts';
import structureHeadingFullStop from './structure/heading-full-stop.ts';
import structureInconsistentBody from './structure/inconsistent-body.ts';
import structureLeftoverText from './structure/leftover-text.ts';
import structureMissingCauses from './structure/missing-causes.ts';
import structureMissingFigures from './structure/missing-figures.ts';
import structureMissingRequiredSection from './structure/missing-required-section.ts';
import structureMissingSection from './structure/missing-section.ts';
import structureMissingShortcomings from './structure/missing-shortcomings.ts';
import structureMissingTarget from './structure/missing-target.ts';
import structurePageNumber from './structure/page-number.ts';
import structurePeriodAndDate from './structure/period-and-date.ts';
import structureRepeatedParagraph from './structure/repeated-paragraph.ts';
import structureRepeatedPhrase from './structure/repeated-phrase.ts';
import structureSectionOrder from './structure/section-order.ts';
import structureTextAfterEnd from './structure/text-after-end.ts';
import structureUnfilledBlank from './structure/unfilled-blank.ts';
import structureUnfinishedSentence from './structure/unfinished-sentence.ts';
import terminologyAbolishedBody from './terminology/abolished-body.ts';
import terminologyDatedWording from './terminology/dated-wording.ts';
import terminologyFormerProvince from './terminology/former-province.ts';
import terminologyIncompletePhrase from './terminology/incomplete-phrase.ts';
import terminologyMissingComma from './terminology/missing-comma.ts';
import terminologyMixedWording from './terminology/mixed-wording.ts';
import terminologyOrganisationTerm from './terminology/organisation-term.ts';
import terminologyShortName from './terminology/short-name.ts';
import terminologyStrayComma from './terminology/stray-comma.ts';
import terminologyUnitLevel from './terminology/unit-level.ts';
import terminologyWordChoice from './terminology/word-choice.ts';
import titleHeadingMismatch from './title/heading-mismatch.ts';
import titleMissing from './title/missing.ts';
import titleMissingSubject from './title/missing-subject.ts';
import titleNotAlone from './title/not-alone.ts';
import titleOpeningMismatch from './title/opening-mismatch.ts';
import titleSplitSubject from './title/split-subject.ts';
import titleSubjectCapitals from './title/subject-capitals.ts';
import titleSubjectFullStop from './title/subject-full-stop.ts';
import titleSubjectRe from './title/subject-re.ts';
import titleTypeForm from './title/type-form.ts';
import titleUnlistedType from './title/unlisted-type.ts';
import typographyAbbreviationDash from './typography/abbreviation-dash.ts';
import typographyCompoundDash from './typography/compound-dash.ts';
import typographyDecomposedLetter from './typography/decomposed-letter.ts';
import typographyDoubledPunctuation from './typography/doubled-punctuation.ts';
import typographyEmDash from './typography/em-dash.ts';
import typographyImpossibleDate from './typography/impossible-date.ts';
import typographyInvisibleCharacter from './typography/invisible-character.ts';
import typographyLegacyEncoding from './typography/legacy-encoding.ts';
import typographyLookAlikeLetter from './typography/look-alike-letter.ts';
import typographyMalformedFigure from './typography/malformed-figure.ts';
import typographyMismatchedQuotes from './typography/mismatched-quotes.ts';
import typographyMissingFullStop from './typography/missing-full-stop.ts';
import typographyMixedCurrency from './typography/mixed-currency.ts';
import typographyMixedDateForm from './typography/mixed-date-form.ts';
import typographyMixedEllipsis from './typography/mixed-ellipsis.ts';
import typographyMixedIY from './typography/mixed-i-y.ts';
import typographyMixedQuotes from './typography/mixed-quotes.ts';
import typographyMixedRangeDash from './typography/mixed-range-dash.ts';
import typographyMixedSloganDash from './typography/mixed-slogan-dash.ts';
import typographyMixedTonePlacement from './typography/mixed-tone-placement.ts';
import typographyMixedZeroPadding from './typography/mixed-zero-padding.ts';
import typographyNoBreakSpace from './typography/no-break-space.ts';
import typographyNumberSeparators from './typography/number-separators.ts';
import typographyPercentSpace from './typography/percent-space.ts';
import typographyRepeatedSpace from './typography/repeated-space.ts';
import typographySpaceAfterPunctuation from './typography/space-after-punctuation.ts';
import typographySpaceBeforePunctuation from './typography/space-before-punctuation.ts';
import typographyUnclosedBracket from './typography/unclosed-bracket.ts';
import typographyUnitSpace from './typography/unit-space.ts';
import typographyWrongPercentage from './typography/wrong-percentage.ts';

/** Every rule, in order of its id. Generated by `npm run generate` from the rule modules. */
export const catalogue: readonly Rule[] = [
  abbreviationConflictingMeaning,
  abbreviationFullFormAgain,
  abbreviationInSubject,
  abbreviationMisspelt,
  abbreviationNotIntroduced,
  abbreviationUnused,
  addresseeAsAbove,
  addresseeLabelForm,
  addresseeListPunctuation,
  addresseeMissing,
  addresseePartyVerb,
  appendixMention,
  appendixNumbering,
  appendixReferenceLine,
  appendixSingleNumbered,
  capitalsAfterColon,
  capitalsAfterSemicolon,
  capitalsBodyName,
  capitalsCommonNoun,
  capitalsDefinedTerm,
  capitalsDocumentName,
  capitalsEventName,
  capitalsForeignBody,
  capitalsHolidayName,
  capitalsHonourName,
  capitalsLandformNoun,
  capitalsLunarNewYear,
  capitalsLunarYear,
  capitalsMidSentence,
  capitalsNameSyllable,
  capitalsNumberedUnit,
  capitalsOfficeName,
  capitalsOfficeOfPerson,
  capitalsPartyNoun,
  capitalsPersonName,
  capitalsPlaceName,
  capitalsRegionName,
  capitalsSentenceStart,
  capitalsSpecialCity,
  capitalsSpecialNoun,
  capitalsTitleCase,
  capitalsUnitNoun,
  capitalsWeekday,
  citationAbbreviatedSubject,
  citationBlankNumber,
  citationConflictingDate,
  citationConflictingIssuer,
  citationConflictingNumber,
  citationConflictingType,
  citationExpiredDocument,
  citationImpossibleDate,
  citationInconsistentName,
  citationInconsistentPeriod,
  citationLetterCalledDocument,
  citationLostFigure,
  citationLowercaseType,
  citationMalformedSymbol,
  citationMissingDate,
  citationMissingIssuer,
  citationMissingNumberWord,
  citationMissingSubject,
  citationMissingSubjectLink,
  citationMissingSymbol,
  citationNumberWithoutYear,
  citationNumberedLaw,
  citationPartReference,
  citationRepeatedDetails,
  citationTypeCodeMismatch,
  citationWrongIssuer,
  citationWrongTerm,
  dateBlank,
  dateImpossible,
  dateImpossibleTime,
  dateLetterCase,
  dateLineForm,
  dateMalformed,
  dateMissing,
  dateMissingPlace,
  dateMonthPadding,
  datePastDeadline,
  datePeriodMismatch,
  datePlaceName,
  dateReversedRange,
  dateUnpaddedDay,
  dateWrongWeekday,
  documentMergeConflict,
  documentNoFoot,
  documentNoHead,
  documentNotAReport,
  figuresRestated,
  figuresTextAgainstTable,
  figuresWrongAverage,
  figuresWrongDifference,
  figuresWrongSum,
  figuresWrongTableFigure,
  legalBasisItalic,
  legalBasisOpeningColon,
  legalBasisOrder,
  legalBasisPartyForm,
  legalBasisPunctuation,
  letterheadAbbreviatedBody,
  letterheadAbbreviatedNationalName,
  letterheadBodyCodeMismatch,
  letterheadColonInBody,
  letterheadFormerBody,
  letterheadLowercaseBody,
  letterheadMisplacedMotto,
  letterheadMissingIssuingBody,
  letterheadMissingMotto,
  letterheadMissingNationalName,
  letterheadMissingPartyName,
  letterheadMisspeltMotto,
  letterheadMisspeltNationalName,
  letterheadMisspeltPartyName,
  letterheadMixedRegime,
  letterheadMottoSeparator,
  letterheadSplitNationalName,
  marksMisspelt,
  numberBlank,
  numberCitedOtherRegime,
  numberLabelForm,
  numberMissing,
  numberOtherRegime,
  numberSeparator,
  numberSpacing,
  numberTypeCodeForm,
  numberTypeCodeMismatch,
  numberUnknownCode,
  numberUnpadded,
  numberYearInSymbol,
  numberingBulletLevels,
  numberingGap,
  numberingInlineSeries,
  numberingLetterOrder,
  numberingMarkerForm,
  numberingMismatchedParent,
  numberingRepeated,
  numberingSkippedLevel,
  recipientsAbolishedBody,
  recipientsArchiveLine,
  recipientsDuplicate,
  recipientsItemForm,
  recipientsItemPunctuation,
  recipientsLabelForm,
  recipientsMissing,
  recipientsMissingAddressee,
  recipientsMissingArchive,
  recipientsMixedForms,
  recipientsPartyForm,
  repositoryAmbiguousAbbreviation,
  repositoryCitationAgainstLetterhead,
  repositoryConflictingCitationDate,
  repositoryConflictingCitationIssuer,
  repositoryConflictingCitationSubject,
  repositoryConflictingCitationType,
  repositoryDuplicateNumber,
  repositoryNumberOutOfOrder,
  signatureAbbreviatedTitle,
  signatureAcademicTitle,
  signatureCollectiveMark,
  signatureLetterCase,
  signatureMarkForm,
  signatureMarkHolder,
  signatureMissingName,
  signatureMissingTitle,
  signatureNameDiffers,
  signaturePartyForm,
  signatureSplitName,
  signatureTitlePair,
  spellingConfusedWord,
  spellingImpossibleSyllable,
  spellingMissingSyllable,
  spellingSplitWord,
  spellingUnlikelyWord,
  structureAccidentalCode,
  structureAccidentalHeading,
  structureBrokenParagraph,
  structureClosingFormula,
  structureEmptySection,
  structureEndMarkMissing,
  structureEndMarkRepeated,
  structureHeadingCase,
  structureHeadingFullStop,
  structureInconsistentBody,
  structureLeftoverText,
  structureMissingCauses,
  structureMissingFigures,
  structureMissingRequiredSection,
  structureMissingSection,
  structureMissingShortcomings,
  structureMissingTarget,
  structurePageNumber,
  structurePeriodAndDate,
  structureRepeatedParagraph,
  structureRepeatedPhrase,
  structureSectionOrder,
  structureTextAfterEnd,
  structureUnfilledBlank,
  structureUnfinishedSentence,
  terminologyAbolishedBody,
  terminologyDatedWording,
  terminologyFormerProvince,
  terminologyIncompletePhrase,
  terminologyMissingComma,
  terminologyMixedWording,
  terminologyOrganisationTerm,
  terminologyShortName,
  terminologyStrayComma,
  terminologyUnitLevel,
  terminologyWordChoice,
  titleHeadingMismatch,
  titleMissing,
  titleMissingSubject,
  titleNotAlone,
  titleOpeningMismatch,
  titleSplitSubject,
  titleSubjectCapitals,
  titleSubjectFullStop,
  titleSubjectRe,
  titleTypeForm,
  titleUnlistedType,
  typographyAbbreviationDash,
  typographyCompoundDash,
  typographyDecomposedLetter,
  typographyDoubledPunctuation,
  typographyEmDash,
  typographyImpossibleDate,
  typographyInvisibleCharacter,
  typographyLegacyEncoding,
  typographyLookAlikeLetter,
  typographyMalformedFigure,
  typographyMismatchedQuotes,
  typographyMissingFullStop,
  typographyMixedCurrency,
  typographyMixedDateForm,
  typographyMixedEllipsis,
  typographyMixedIY,
  typographyMixedQuotes,
  typographyMixedRangeDash,
  typographyMixedSloganDash,
  typographyMixedTonePlacement,
  typographyMixedZeroPadding,
  typographyNoBreakSpace,
  typographyNumberSeparators,
  typographyPercentSpace,
  typographyRepeatedSpace,
  typographySpaceAfterPunctuation,
  typographySpaceBeforePunctuation,
  typographyUnclosedBracket,
  typographyUnitSpace,
  typographyWrongPercentage,
];
