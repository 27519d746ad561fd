// Where azd puts the image, and the app takes it from. Reachable, because azd pushes from outside; nobody gets in without a role.
param token string
param location string
param tags object
param sku string
param pullPrincipalId string

// AcrPull.
var pullRole = '7f951dda-4ed3-4680-a7ca-43fe172d538d'

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'crchaperone${token}'
  location: location
  tags: tags
  sku: { name: sku }
  properties: { adminUserEnabled: false, anonymousPullEnabled: false }
}

// Only the largest kind can be in two regions.
resource pair 'Microsoft.ContainerRegistry/registries/replications@2023-07-01' = if (sku == 'Premium') {
  parent: registry
  name: 'ukwest'
  location: 'ukwest'
  tags: tags
}

resource pull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: registry
  name: guid(registry.id, pullPrincipalId, pullRole)
  properties: {
    principalId: pullPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', pullRole)
  }
}

output server string = registry.properties.loginServer
