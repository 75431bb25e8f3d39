import type { VacancyView } from '../api.ts'

/** A vacancy for search engines: schema.org JobPosting, safe to stand inside HTML. */
export function jobPosting(vacancy: VacancyView, publicUrl: string): string {
  const { payFrom, payTo } = vacancy
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: vacancy.title,
    description: [vacancy.duties, vacancy.requirements, vacancy.conditions].join('\n\n'),
    identifier: { '@type': 'PropertyValue', name: 'Ruqsat', value: vacancy.code },
    url: `${publicUrl}/vacancies/${vacancy.code}`,
    datePosted: vacancy.postedOn,
    employmentType: 'FULL_TIME',
    totalJobOpenings: vacancy.people,
    hiringOrganization: { '@type': 'Organization', name: vacancy.employer.name.en },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: vacancy.place,
        addressRegion: `KZ-${vacancy.region}`,
        addressCountry: 'KZ',
      },
    },
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'KZT',
      value: {
        '@type': 'QuantitativeValue',
        unitText: 'MONTH',
        minValue: payFrom,
        ...(payTo === null ? {} : { maxValue: payTo }),
      },
    },
  }
  return JSON.stringify(posting).replaceAll('<', '\\u003c')
}
