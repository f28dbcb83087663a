/**
 * The same meanings as people say them who write English to us. A way stands inside a text wherever its letters do, so
 * none may be a part of another common word (rent in parent); `…` is a gap of at most twelve characters.
 */
export const englishLines = `
unpaid-wages: unpaid wage | unpaid salar | not been paid | not paid | no salary | no wage | didn't pay | did not pay | don't pay | doesn't pay | won't pay | refuses to pay | not pay me | not pay my | owes me | owe me | owes my wage | withheld my | keep my salary | keeps my salary | overtime pay | my wages | my salary | boss…pay | boss…money
legal-aid: lawyer | legal aid | legal advice | legal help | sue him | sue them | go to court | take them to court
labour-dispute: fired me | got fired | was fired | dismissed | laid off | labour contract | labor contract | work contract | no contract | without a contract | keep my passport | keeps my passport | took my passport
work-injury: hurt at work | injured at work | injury at work | work injury | accident at work | hurt on the job | fell at work | broke my leg | broke my arm | broke my hand
unpaid-insurance: social insurance | social security
union-membership: join the union | join a union | trade union
hospital: hospital bill | medical bill | medical cost | see a doctor | hospital
disability-certificate: disability certificate | disability card | disabled certificate
assistive-device: wheelchair | crutches | hearing aid | prosthetic
rehabilitation: rehabilitation | physiotherapy | autism | autistic
domestic-violence: beats me | hits me | hit me | beat me | domestic violence | violent husband | my husband hits | my husband beats | abuses me | abusive
marriage: divorce | custody
small-loan: business loan | small loan | micro loan
start-business: start a business | open a shop | start my own | own business
job: looking for work | looking for a job | find a job | find work | need a job | need work | out of work | unemployed | lost my job
training: training course | learn a trade | vocational | skills training
school-costs: tuition | school fee | student loan | scholarship
child-care: day care | daycare | nursery | childcare | after school | after-school | look after my child | kindergarten
school-in: go to school | go school | school place | enrol | residence permit
counselling: depressed | depression | anxious | anxiety | counselling | counseling | can't sleep | cannot sleep | stressed | lonely | someone to talk to
bullying: bullied | bullying | bully
elder-care: my old mother | my old father | elderly mother | elderly father | elderly parent | look after my mother | look after my father | home care
first-aid: first aid course | learn first aid | cpr
blood-donation: donate blood | give blood | blood donation
fraud: scammed | scam | cheated me | fraud
mediation: neighbour | neighbor | mediation | mediator
debt: lent him | lent her | lent them | pay me back | pay back | borrowed money
new-baby: newborn | my baby | breastfeed
before-baby: pregnant | pregnancy | second child | have a baby
phone-class: use a smartphone | use my phone | use the phone | wechat
volunteer-do: volunteer
hotline: street light | no water | power cut | no electricity | rubbish | noise at night
`;
