import { hasNameInFileName } from '../names/file-name.ts';
import { readFileName, splitFileName } from '../people/file-names.ts';
import {
  CLINICAL_WORDS,
  NEVER_PATIENT_FILE_WORDS,
  OFFICE_FILE_WORDS,
  OFFICE_WORDS,
  PATIENT_FILE_WORDS,
  REAL_PATIENT_WORDS,
} from '../people/file-words.ts';
import type { Recognizer } from '../recognizer.ts';
import type { Attachment, AttachmentIdentifier } from '../types.ts';

const IMAGE_NAME = /\.(?:jpe?g|png|heic|heif|gif|bmp|tiff?|webp|avif|dcm|dicom|mp4|mov|m4v)$/i;
const DOCUMENT_NAME =
  /\.(?:pdf|docx?|docm|xlsx?|xlsm|csv|pptx?|odt|ods|rtf|txt|eml|msg|one|pages|numbers|zip)$/i;
const SLIDES = /\.(?:pptx?|ppsx|key)$/i;
// What a post says of a document that is about patients, where the file's name says nothing ("yes here", "scan_0043.pdf").
const PATIENT_DOCUMENT =
  /\b(?:handover|hand over|(?:clinic|theatre|ward|case|home visit|today'?s|tomorrow'?s) list|list for (?:today|tomorrow|tonight|thursday|monday|tuesday|wednesday|friday)|referral|discharge (?:summary|letter)|letter (?:to|from|re|for|about|returned|is|needs|draft)|clinic letter|patient'?s|pt'?s|his (?:notes|letter|results|report|plan|ecg|scan|bloods)|her (?:notes|letter|results|report|plan|ecg|scan|bloods)|care plan|respect form|dnacpr|statement for the inquest|complaint|translation attached|capacity paperwork|came for somebody|assessment attached|bloods? results|mdt outcome)\b/i;
const OFFICE_DOCUMENT =
  /\b(?:blank|template|policy|guideline|guidance|protocol|rota|agenda|minutes|poster|teaching|slides|bulletin|audit|no (?:real )?patients?|published|paper attached|ratified|induction|timetable|(?:staff|nurse|bank) allocations?|staffing|off[- ]duty|nothing about anybody)\b/i;

/**
 * Judges pictures and documents by their type, their name and the words of the post; their content is never opened.
 * A picture in a clinical channel is taken for a patient's unless something says otherwise; a document is taken for
 * one about a patient only where something says so. A post without attachments gives an empty list.
 */
export const attachment: Recognizer = {
  name: 'attachment',
  recognize({ text }, context) {
    const found: AttachmentIdentifier[] = [];
    context.attachments.forEach((file, index) => {
      const kind = kindOf(file);
      if (!kind) return;
      const words = splitFileName(file.name).map((word) => word.toLowerCase());
      const reason = kind === 'image' ? judgeImage(words, text) : judgeDocument(file, words, text);
      const clinical = reason !== undefined || !words.some((word) => OFFICE_FILE_WORDS.has(word));
      const nameReveals = [...readFileName(file.name, clinical)];
      // In small letters only the lists of names tell a person ("khan_aisha_discharge").
      if (clinical && !nameReveals.includes('name') && hasNameInFileName(file.name, context))
        nameReveals.push('name');
      if (reason || nameReveals.length > 0) {
        found.push({
          kind: 'attachment',
          type: kind,
          index,
          nameReveals,
          reason: `attachment:${reason ?? 'name-reveals'}`,
        });
      }
    });
    return found;
  },
};

function kindOf({ name, contentType }: Attachment): 'image' | 'document' | undefined {
  if (/^(?:image|video)\//i.test(contentType) || IMAGE_NAME.test(name)) return 'image';
  if (
    DOCUMENT_NAME.test(name) ||
    /pdf|word|sheet|excel|presentation|powerpoint|rfc822|text|opendocument/i.test(contentType)
  )
    return 'document';
  return undefined;
}

/** The rule that makes a picture one of a patient, or undefined where name or words say that it is not. */
function judgeImage(words: readonly string[], text: string): string | undefined {
  const officeName = words.some((word) => OFFICE_FILE_WORDS.has(word));
  const clinical = CLINICAL_WORDS.test(text) || CLINICAL_WORDS.test(words.join(' '));
  if (REAL_PATIENT_WORDS.test(text) && !/\b(?:no|not)\b/i.test(text)) return 'image:real-patient';
  if (words.some((word) => NEVER_PATIENT_FILE_WORDS.has(word))) return undefined;
  if (officeName) return clinical && !OFFICE_WORDS.test(text) ? 'image:clinical-words' : undefined;
  if (/\b(?:empty (?:room|bay)|no ?one in|no patients?)\b/i.test(text)) return undefined;
  if (OFFICE_WORDS.test(text)) return clinical ? 'image:clinical-words' : undefined;
  return clinical ? 'image:clinical' : 'image:unexplained';
}

function judgeDocument(file: Attachment, words: readonly string[], text: string): string | undefined {
  const real =
    REAL_PATIENT_WORDS.test(`${text} ${words.join(' ')}`) &&
    words.some((word) => PATIENT_FILE_WORDS.has(word));
  if (real && !/\b(?:not? (?:real|live|named)|nothing identifiable|no identifiable|blank)\b/i.test(text))
    return 'document:real-patients';
  if (SLIDES.test(file.name) || words.some((word) => OFFICE_FILE_WORDS.has(word))) return undefined;
  if (OFFICE_DOCUMENT.test(text)) return undefined;
  if (words.some((word) => PATIENT_FILE_WORDS.has(word))) return 'document:name';
  return PATIENT_DOCUMENT.test(text) ? 'document:words' : undefined;
}
