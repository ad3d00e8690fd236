import type { Template } from './template.ts';

export const templates: readonly Template[] = [
  {
    id: 'startup',
    name: 'Startup: one person does both',
    goodFor:
      'Fewer than three squads, one market and one main persona. Whoever sets direction joins sprint planning, and whoever orders the backlog joins talks about positioning: here that is one person.',
    breaksWhen:
      'Strategy work stops, roadmap reviews are cancelled, interviews are put off, or a third squad arrives.',
    sources: ['000', '001', '002', '003'],
    people: [
      { key: 'ceo', name: 'Founder', title: 'CEO' },
      { key: 'pm', name: 'Product Manager', title: 'Product Manager', reportsTo: 'ceo' },
    ],
    products: [
      {
        name: 'The product',
        markets: ['Home market'],
        personas: ['Main customer'],
        squads: [
          { name: 'Squad one', framework: 'scrum', headcount: 5, pm: 'pm' },
          { name: 'Squad two', framework: 'scrum', headcount: 5, pm: 'pm' },
        ],
      },
    ],
  },
  {
    id: 'mid-size',
    name: 'Mid-size: a PM and a PO side by side',
    goodFor:
      'A product where one person plans quarters and keeps stakeholders together, and another keeps detailed backlogs. They meet regularly: one brings what the market says, the other how the work goes.',
    breaksWhen:
      'The two talk too little. The articles disagree here: one calls the roles distinct at this size, another says that they are often still one person.',
    sources: ['003', '001'],
    people: [
      { key: 'vp', name: 'VP Product', title: 'VP Product' },
      { key: 'pm', name: 'Product Manager', title: 'Product Manager', reportsTo: 'vp' },
      { key: 'po1', name: 'Product Owner one', title: 'Product Owner', reportsTo: 'pm' },
      { key: 'po2', name: 'Product Owner two', title: 'Product Owner', reportsTo: 'pm' },
      { key: 'po3', name: 'Product Owner three', title: 'Product Owner', reportsTo: 'pm' },
    ],
    products: [
      {
        name: 'The product',
        markets: ['Home market'],
        personas: ['Buyer', 'User'],
        pm: 'pm',
        squads: [
          { name: 'Squad one', framework: 'scrum', headcount: 7, po: 'po1' },
          { name: 'Squad two', framework: 'scrum', headcount: 7, po: 'po2' },
          { name: 'Squad three', framework: 'scrum', headcount: 6, po: 'po3' },
        ],
      },
    ],
  },
  {
    id: 'enterprise',
    name: 'Enterprise: a PM over several POs',
    goodFor:
      'Many squads on one product. A Product Manager guides several Product Owners, one for each squad, and each fits the plan to the squad’s needs.',
    breaksWhen: 'Product Owners only take orders, or a Product Manager loses touch with delivery.',
    sources: ['003', '001'],
    people: [
      { key: 'vp', name: 'VP Product', title: 'VP Product' },
      { key: 'pm', name: 'Product Manager', title: 'Product Manager', reportsTo: 'vp' },
      { key: 'po1', name: 'Product Owner A', title: 'Product Owner', reportsTo: 'pm' },
      { key: 'po2', name: 'Product Owner B', title: 'Product Owner', reportsTo: 'pm' },
      { key: 'po3', name: 'Product Owner C', title: 'Product Owner', reportsTo: 'pm' },
      { key: 'po4', name: 'Product Owner D', title: 'Product Owner', reportsTo: 'pm' },
    ],
    products: [
      {
        name: 'The product',
        markets: ['Europe', 'North America'],
        personas: ['Administrator', 'Clerk', 'Manager'],
        pm: 'pm',
        squads: [
          { name: 'Accounts', framework: 'scrum', headcount: 8, po: 'po1' },
          { name: 'Billing', framework: 'scrum', headcount: 8, po: 'po2' },
          { name: 'Reporting', framework: 'scrum', headcount: 7, po: 'po3' },
          { name: 'Integrations', framework: 'scrum', headcount: 7, po: 'po4' },
        ],
      },
    ],
  },
  {
    id: 'spotify',
    name: 'Spotify: small squads, each with its own lead',
    goodFor:
      'Small squads across functions that each look after one area, led by a Product Owner or a Product Manager of their own.',
    breaksWhen: 'Nobody holds the direction that the areas have in common.',
    sources: ['003'],
    people: [
      { key: 'cpo', name: 'Chief Product Officer', title: 'Chief Product Officer' },
      { key: 'a', name: 'Product Manager, Search', title: 'Product Manager', reportsTo: 'cpo' },
      { key: 'b', name: 'Product Manager, Playlists', title: 'Product Manager', reportsTo: 'cpo' },
      { key: 'c', name: 'Product Manager, Mobile', title: 'Product Manager', reportsTo: 'cpo' },
    ],
    products: [
      {
        name: 'Listening',
        markets: ['Worldwide'],
        personas: ['Listener'],
        squads: [
          { name: 'Search', headcount: 6, framework: 'other', pm: 'a' },
          { name: 'Playlists', headcount: 6, framework: 'other', pm: 'b' },
          { name: 'Mobile', headcount: 6, framework: 'other', pm: 'c' },
        ],
      },
    ],
  },
  {
    id: 'buffer',
    name: 'Buffer: a full team for each product area',
    goodFor:
      'Product areas that each have developers, a Product Manager, a designer, an analyst and somebody for customer development.',
    breaksWhen: 'An area grows past one team and its Product Manager keeps every backlog.',
    sources: ['003'],
    people: [
      { key: 'cpo', name: 'Chief Product Officer', title: 'Chief Product Officer' },
      ...['Publishing', 'Analytics'].flatMap((area) => [
        {
          key: `${area}-pm`,
          name: `Product Manager, ${area}`,
          title: 'Product Manager',
          reportsTo: 'cpo',
        },
        { key: `${area}-dev1`, name: `Developer one, ${area}`, title: 'Developer' },
        { key: `${area}-dev2`, name: `Developer two, ${area}`, title: 'Developer' },
        { key: `${area}-design`, name: `Designer, ${area}`, title: 'Designer' },
        { key: `${area}-data`, name: `Analyst, ${area}`, title: 'Analyst' },
        {
          key: `${area}-cd`,
          name: `Customer development, ${area}`,
          title: 'Customer Development Specialist',
        },
      ]),
    ],
    products: ['Publishing', 'Analytics'].map((area) => ({
      name: area,
      markets: ['Worldwide'],
      personas: ['Small business'],
      squads: [
        {
          name: `${area} team`,
          framework: 'kanban' as const,
          pm: `${area}-pm`,
          members: ['dev1', 'dev2', 'design', 'data', 'cd'].map((who) => `${area}-${who}`),
        },
      ],
    })),
  },
  {
    id: 'sevenrooms',
    name: 'SevenRooms: dedicated POs, strategic PMs',
    goodFor:
      'A growing user base: development teams have Product Owners of their own, and Product Managers watch over strategy.',
    breaksWhen: 'The growth that paid for two layers stops, or the layers stop talking.',
    sources: ['003'],
    people: [
      { key: 'vp', name: 'VP Product', title: 'VP Product' },
      { key: 'pm1', name: 'Product Manager, Guests', title: 'Product Manager', reportsTo: 'vp' },
      { key: 'pm2', name: 'Product Manager, Operators', title: 'Product Manager', reportsTo: 'vp' },
      { key: 'po1', name: 'Product Owner, Booking', title: 'Product Owner', reportsTo: 'pm1' },
      { key: 'po2', name: 'Product Owner, Loyalty', title: 'Product Owner', reportsTo: 'pm1' },
      { key: 'po3', name: 'Product Owner, Tables', title: 'Product Owner', reportsTo: 'pm2' },
    ],
    products: [
      {
        name: 'Guests',
        markets: ['Restaurants', 'Hotels'],
        personas: ['Guest'],
        pm: 'pm1',
        squads: [
          { name: 'Booking', framework: 'scrum', headcount: 7, po: 'po1' },
          { name: 'Loyalty', framework: 'scrum', headcount: 6, po: 'po2' },
        ],
      },
      {
        name: 'Operators',
        markets: ['Restaurants', 'Hotels'],
        personas: ['Host', 'Manager'],
        pm: 'pm2',
        squads: [{ name: 'Tables', framework: 'scrum', headcount: 7, po: 'po3' }],
      },
    ],
  },
  {
    id: 'pm-only',
    name: 'PM only: no formal Product Owner',
    goodFor:
      'Companies that do not run Scrum, as most US technology companies: Product Managers do some execution, and squads order much of their backlog themselves with guidance.',
    breaksWhen: 'Backlog work fills a full-time job and nobody takes it over.',
    sources: ['001'],
    people: [
      { key: 'vp', name: 'VP Product', title: 'VP Product' },
      { key: 'pm1', name: 'Product Manager one', title: 'Product Manager', reportsTo: 'vp' },
      { key: 'pm2', name: 'Product Manager two', title: 'Product Manager', reportsTo: 'vp' },
    ],
    products: [
      {
        name: 'The product',
        markets: ['Home market'],
        personas: ['Main customer'],
        squads: [
          { name: 'Growth', framework: 'kanban', headcount: 6, pm: 'pm1', ordersOwnBacklog: true },
          { name: 'Core', framework: 'kanban', headcount: 6, pm: 'pm1', ordersOwnBacklog: true },
          {
            name: 'Platform',
            framework: 'kanban',
            headcount: 5,
            pm: 'pm2',
            ordersOwnBacklog: true,
          },
        ],
      },
    ],
  },
  {
    id: 'po-only',
    name: 'PO only: Scrum without a Product Manager',
    goodFor:
      'Seen in traditional companies new to agile work and in IT departments with internal tools, often where “Product Manager” sounded too senior.',
    breaksWhen:
      'At once, in one respect: sprints run without a strategic direction. The findings show it.',
    sources: ['001'],
    people: [
      { key: 'em', name: 'IT lead', title: 'Engineering Manager' },
      { key: 'po1', name: 'Product Owner one', title: 'Product Owner', reportsTo: 'em' },
      { key: 'po2', name: 'Product Owner two', title: 'Product Owner', reportsTo: 'em' },
    ],
    products: [
      {
        name: 'Internal tools',
        markets: ['Own company'],
        personas: ['Employee'],
        squads: [
          { name: 'Time sheets', framework: 'scrum', headcount: 5, po: 'po1' },
          { name: 'Purchasing', framework: 'scrum', headcount: 5, po: 'po2' },
        ],
      },
    ],
  },
];
