// The registration in Entra: of the bot, of people's sign-in and of the consent of teams. It has no secret: it trusts the managed identity.
extension microsoftGraphV1

param environmentName string
param identityPrincipalId string
@description('Address of the app for sign-in, which holds its id; empty at first, when there is no app yet.')
param identifierUri string

var uniqueName = 'chaperone-${environmentName}'
// People's clients: Teams on desktops and phones, Teams in a browser.
var teamsClients = ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346']
var scopeId = guid(uniqueName, 'access_as_user')
var letIn = [for client in teamsClients: { appId: client, delegatedPermissionIds: [scopeId] }]
var roles = [
  { value: 'Admin.Config', name: 'Configuration', text: 'Changes what Chaperone does for an organisation.' }
  { value: 'IG.Lead', name: 'Information governance', text: 'Sees counts and outcomes, never a message or an author.' }
  { value: 'Audit.Read', name: 'Audit', text: 'Reads who changed which setting, and when.' }
  { value: 'Incident.Lead', name: 'Incident lead', text: 'Declares a major incident and ends it.' }
]

resource app 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: uniqueName
  displayName: 'Chaperone (${environmentName})'
  signInAudience: 'AzureADMyOrg'
  identifierUris: empty(identifierUri) ? [] : [identifierUri]
  api: {
    requestedAccessTokenVersion: 2
    oauth2PermissionScopes: [
      {
        id: scopeId
        value: 'access_as_user'
        type: 'User'
        isEnabled: true
        adminConsentDisplayName: 'Use Chaperone as the person who is signed in'
        adminConsentDescription: 'Lets the pages of Chaperone in Teams act for the person who opens them.'
        userConsentDisplayName: 'Use Chaperone'
        userConsentDescription: 'Lets the pages of Chaperone in Teams act for you.'
      }
    ]
    // A client can be let in only to a scope that is there already.
    preAuthorizedApplications: empty(identifierUri) ? [] : letIn
  }
  appRoles: [
    for role in roles: {
      id: guid(uniqueName, role.value)
      value: role.value
      displayName: role.name
      description: role.text
      allowedMemberTypes: ['User']
      isEnabled: true
    }
  ]
}

resource trust 'Microsoft.Graph/applications/federatedIdentityCredentials@v1.0' = {
  name: '${app.uniqueName}/managed-identity'
  issuer: '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'
  subject: identityPrincipalId
  audiences: ['api://AzureADTokenExchange']
}

resource principal 'Microsoft.Graph/servicePrincipals@v1.0' = {
  appId: app.appId
}

output appId string = app.appId
