// Chaperone in Azure: everything in one resource group, in UK South over two zones, backups of the database in UK West.
// Run by `azd up`; deploy/README.md says how, and what of this has been run.
targetScope = 'subscription'

@description('Name of the azd environment: one for the live app, another for a pilot.')
@minLength(1)
@maxLength(20)
param environmentName string

@description('UK South has zones; UK West is its pair, and has none.')
@allowed(['uksouth'])
param location string = 'uksouth'

@description('S: one trust. L: a shared tenant.')
@allowed(['S', 'L'])
param size string = 'S'

@description('Tenant ids whose messages are read, separated by commas; the tenant of this deployment without.')
param tenants string = ''

@description('Image that runs; empty only until azd has built the first.')
param image string = ''

@description('Own host name, with its certificate in the Container Apps environment; the given name of Azure without.')
param host string = ''
param certificateId string = ''

@description('Application (client) id of a registration that somebody else has made; made here without.')
param registrationAppId string = ''

@description('Id of the registration that an earlier run has made; azd remembers it.')
param knownAppId string = ''

@description('Resource id of an action group that tells somebody of the alarms; they stand in the portal alone without.')
param actionGroupId string = ''

@description('Further settings of Chaperone by their name; an empty one is not set.')
param settings object = {}

var sizes = {
  S: loadJsonContent('sizes/S.json')
  L: loadJsonContent('sizes/L.json')
}
var chosen = sizes[size]
var token = toLower(uniqueString(subscription().id, environmentName, location))
var tags = { 'azd-env-name': environmentName }
var appName = 'ca-chaperone'
// Shown to the first deployment alone: it listens on 80 and knows nothing of Chaperone.
var placeholder = 'mcr.microsoft.com/k8se/quickstart:latest'

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-chaperone-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  scope: group
  params: { name: 'id-chaperone-${environmentName}', location: location, tags: tags }
}

module observability 'modules/observability.bicep' = {
  name: 'observability'
  scope: group
  params: { token: token, location: location, tags: tags, logsGbPerDay: chosen.logsGbPerDay }
}

module network 'modules/network.bicep' = {
  name: 'network'
  scope: group
  params: { token: token, location: location, tags: tags }
}

module database 'modules/database.bicep' = {
  name: 'database'
  scope: group
  params: {
    token: token
    location: location
    tags: tags
    sku: chosen.database.sku
    storageGb: chosen.database.storageGb
    backupDays: chosen.database.backupDays
    subnetId: network.outputs.databaseSubnetId
    zoneId: network.outputs.databaseZoneId
    identityName: identity.outputs.name
    identityPrincipalId: identity.outputs.principalId
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  scope: group
  params: {
    token: token
    location: location
    tags: tags
    subnetId: network.outputs.privateSubnetId
    zoneId: network.outputs.vaultZoneId
    readerPrincipalId: identity.outputs.principalId
    workspaceId: observability.outputs.workspaceId
  }
}

module registry 'modules/registry.bicep' = {
  name: 'registry'
  scope: group
  params: {
    token: token
    location: location
    tags: tags
    sku: chosen.registry
    pullPrincipalId: identity.outputs.principalId
  }
}

module environment 'modules/environment.bicep' = {
  name: 'environment'
  scope: group
  params: {
    token: token
    location: location
    tags: tags
    subnetId: network.outputs.appsSubnetId
    workspaceId: observability.outputs.workspaceId
  }
}

var publicHost = empty(host) ? '${appName}.${environment.outputs.defaultDomain}' : host

// Twice, because the address of an app holds its id, and Teams can be let in only to a scope that is there: the very first time, the first
// of the two makes the app without either.
module registration 'modules/registration.bicep' = if (empty(registrationAppId)) {
  name: 'registration'
  scope: group
  params: {
    environmentName: environmentName
    identityPrincipalId: identity.outputs.principalId
    identifierUri: empty(knownAppId) ? '' : 'api://${publicHost}/botid-${knownAppId}'
  }
}
module registrationAddress 'modules/registration.bicep' = if (empty(registrationAppId)) {
  name: 'registration-address'
  scope: group
  params: {
    environmentName: environmentName
    identityPrincipalId: identity.outputs.principalId
    identifierUri: 'api://${publicHost}/botid-${registration.?outputs.appId ?? ''}'
  }
}
var appId = empty(registrationAppId) ? (registration.?outputs.appId ?? '') : registrationAppId

module app 'modules/app.bicep' = {
  name: 'app'
  scope: group
  params: {
    name: appName
    location: location
    tags: tags
    environmentId: environment.outputs.id
    identityId: identity.outputs.id
    registryServer: registry.outputs.server
    image: empty(image) ? placeholder : image
    isPlaceholder: empty(image)
    cpu: chosen.cpu
    memory: chosen.memory
    leastReplicas: chosen.replicas.least
    mostReplicas: chosen.replicas.most
    host: host
    certificateId: certificateId
    settings: union(settings, {
      CHAPERONE_APP_ID: appId
      CHAPERONE_APP_TYPE: 'SingleTenant'
      CHAPERONE_APP_TENANT_ID: tenant().tenantId
      CHAPERONE_MANAGED_IDENTITY_ID: identity.outputs.clientId
      CHAPERONE_TENANTS: empty(tenants) ? tenant().tenantId : tenants
      CHAPERONE_KEY_VAULT: vault.outputs.keyAddress
      CHAPERONE_DATABASE_URL: database.outputs.address
      CHAPERONE_DATABASE_AUTH: 'entra'
      APPLICATIONINSIGHTS_CONNECTION_STRING: observability.outputs.connectionString
    })
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  scope: group
  params: { token: token, tags: tags, host: publicHost, appId: appId, tenantId: tenant().tenantId }
}

// Not before there is an image: what runs until then sends no numbers, and every alarm would be raised.
module alerts 'modules/alerts.bicep' = if (!empty(image)) {
  name: 'alerts'
  scope: group
  params: {
    location: location
    tags: tags
    insightsId: observability.outputs.insightsId
    workspaceId: observability.outputs.workspaceId
    host: publicHost
    mostReplicas: chosen.replicas.most
    actionGroupId: actionGroupId
  }
}

output AZURE_RESOURCE_GROUP string = group.name
output AZURE_CONTAINER_REGISTRY_ENDPOINT string = registry.outputs.server
output VAULT_ID string = vault.outputs.id
output KEY_NAME string = vault.outputs.keyName
@description('For the settings of the package: appId and host.')
output PACKAGE_APP_ID string = appId
output PACKAGE_HOST string = publicHost
