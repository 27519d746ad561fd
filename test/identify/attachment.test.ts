import { readDocument } from '../../src/identify/document.ts';
import { attachment } from '../../src/identify/recognizers/attachment.ts';
import { contextWith, file } from './people-context.ts';

const judge = (name: string, text = '') =>
  attachment
    .recognize(readDocument(text), contextWith({ attachments: [file(name)] }))
    .flatMap((finding) => (finding.kind === 'attachment' ? [finding] : []));

describe('attachment', () => {
  it.each([
    ['IMG_2031.jpg', ''],
    ['IMG_2031.heic', 'is this just a seb k? feels stuck on'],
    ['whiteboard_0900.jpg', 'board as of 9am'],
    ['wristband_bay2.jpg', 'which number is right'],
    ['hook.heic', 'fish hook through the thumb'],
    ['Screenshot_20260617.png', 'K 7.9, haemolysed, who phones?'],
    ['photo.jpg', 'dog bite to the forearm, needs washing out?'],
  ])('takes the picture %s with "%s" for one of a patient', (name, text) => {
    expect(judge(name, text)[0]?.type).toBe('image');
  });

  it.each([
    ['rota_screenshot_march.png', "I'm down for both Sat and Sun?"],
    ['lemon_drizzle.jpg', 'cake in the office'],
    ['IMG_7715.jpg', 'car park level 2 this morning, there is a swan'],
    ['trust_logo_new.png', 'please update your signatures'],
    ['IMG_0001.jpg', 'our Christmas tree is up'],
    ['socks_modelled.jpg', 'thank you all'],
    ['sepsis_poster_v3.png', 'draft poster attached'],
    ['IMG_4.jpg', 'new equipment in resus, no patients in'],
    ['sensor lead.jpg', "sensor 2 lead's frayed, pic for the supplier"],
    ['IMG_0417.jpg', 'photo of the new dressing cupboard layout'],
  ])('lets the picture %s with "%s" pass', (name, text) => {
    expect(judge(name, text)).toEqual([]);
  });

  it.each([
    ['Discharge_summary_ward8.pdf', ''],
    ['Handover 17-04 nights.docx', 'for the day staff'],
    ['Transplant clinic list 09.12.25.xlsx', ''],
    ['ReSPECT_form_signed.pdf', 'yes here'],
    ['GP referral urgent neuro.pdf', ''],
    ['scan_0043.pdf', 'this referral came to us by mistake'],
    ['message.eml', 'letter to the GP, please check'],
  ])('takes the document %s with "%s" for one about a patient', (name, text) => {
    expect(judge(name, text)[0]?.type).toBe('document');
  });

  it.each([
    ['Rota_June_v3.xlsx', 'June rota attached'],
    ['Hypercalcaemia_guideline_v6_FINAL.pdf', 'signed off'],
    ['Norovirus_door_poster.pdf', "here's the poster"],
    ['Discharge_summary_template.docx', 'new blank one'],
    ['Referral_policy_2026.pdf', ''],
    ['teaching.pptx', 'slides for Thursday'],
    ['TH_allocation_wk32.xlsx', 'staff allocation for next week'],
    ['plan.pdf', 'new sofas for the mess'],
  ])('lets the document %s with "%s" pass', (name, text) => {
    expect(judge(name, text)).toEqual([]);
  });

  it.each([
    ['Brindle_Oswin_CT.jpg', 'name'],
    ['ECG_R_Quillfeather.pdf', 'name'],
    ['chart_QuillfeatherO_p2.jpg', 'name'],
    ['9990000018_letter.pdf', 'nhs_number'],
    ['DOB010190.png', 'date_of_birth'],
    ['QUILLFEATHER_03041941_discharge.pdf', 'date_of_birth'],
    ['referral_RX1047729.pdf', 'hospital_number'],
    ['999_000_0018 bloods.pdf', 'nhs_number'],
    ['CHI_0101011237.pdf', 'chi_number'],
    ['3462950622_ref.pdf', 'hc_number'],
    ['MRN 5520117 ecg.pdf', 'hospital_number'],
    ['letter 1990-04-03.pdf', 'date_of_birth'],
    ['H26-12345 histo.pdf', 'other_id'],
    ['ubrn 000049146177.pdf', 'other_id'],
    ['mrs dyer letter.docx', 'name'],
    ['khan_aisha_discharge_summary.pdf', 'name'],
  ])('sees what the name %s reveals: %s', (name, type) => {
    expect(judge(name)[0]?.nameReveals).toContain(type);
  });

  it.each([
    'IMG_20250114_0312.jpg',
    'WhatsApp Image 2025-01-14 at 03.12.55.jpeg',
    'Discharge_letter_V3.docx',
    'T12_CT_sag.png',
    'Datix_W118204.pdf',
    'INC0448812.png',
    'FB_IMG_1772456781234.jpg',
    '20260302_141233.jpg',
  ])('sees no identifier in the name %s', (name) => {
    expect(judge(name)[0]?.nameReveals).toEqual([]);
  });

  it('keeps the position of each file in the list', () => {
    const context = contextWith({ attachments: [file('rota.png'), file('IMG_1.jpg')] });
    const found = attachment.recognize(readDocument('rash on both shins'), context);
    expect(found.map((finding) => finding.kind === 'attachment' && finding.index)).toEqual([1]);
  });

  it('finds nothing where nothing is attached', () => {
    expect(attachment.recognize(readDocument('see photo'), contextWith())).toEqual([]);
  });
});
