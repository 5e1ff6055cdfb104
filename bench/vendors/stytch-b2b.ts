import type { Service } from './vendor.ts';

const PROJECT_ID = 'project-test-00000000-0000-4000-8000-000000000001';
const ORGANIZATION_ID = 'organization-test-00000000-0000-4000-8000-000000000001';

/** Stytch's B2B product. Its calls and checks equal the consumer product's, so only its bundle is measured. */
export const stytchB2B: Service = {
  name: 'stytch-b2b',
  userId: 'member-test-00000000-0000-4000-8000-000000000001',
  exchanges: [
    {
      method: 'GET',
      path: `/v1/b2b/organizations/${ORGANIZATION_ID}`,
      response: JSON.stringify({
        request_id: 'request-id-test-3',
        organization: { organization_id: ORGANIZATION_ID, organization_name: 'Example' },
        status_code: 200,
      }),
    },
  ],
  issue: (testing) => testing.createTestIssuer('stytch-b2b', { projectId: PROJECT_ID }),
};
