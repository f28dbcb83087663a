/** When one can come or ring for a day, by the key of the service, as it hangs on the door. */
export const openings: Readonly<Record<string, string>> = {
  'legal-aid-wages': '周一至周五 8:30–11:30，14:30–17:30',
  'legal-advice': '周一至周五 8:30–11:30，14:30–17:30；周六 9:00–12:00',
  'arbitration-file': '周一至周五 8:30–12:00，14:30–17:30',
  'union-lawyer': '周二、周四 14:30–17:00',
  'family-mediation': '周一至周六 9:00–17:00',
  'court-filing': '工作日 8:30–11:30，14:30–17:00',
  'petition-visit': '工作日 8:30–12:00，14:30–17:30',
  counselling: '每天 9:00–21:00',
  'worker-mind': '周一至周五 12:00–20:00',
  'phone-lessons': '周三、周六 9:30–11:00',
  'insurance-pay': '工作日 9:00–16:30',
  'before-birth': '周一至周五 8:00–11:00',
  'stroke-rehab': '周一至周六 8:00–11:30，14:30–17:00',
  'science-hut': '周末 10:00–16:00',
  'first-aid-training': '周六 9:00–12:00',
};
