// PostgreSQL with a standby in another zone and backups in the paired region, in the network alone, and without passwords: the app's
// identity signs in with a token.
param token string
param location string
param tags object
param sku string
param storageGb int
param backupDays int
param subnetId string
param zoneId string
param identityName string
param identityPrincipalId string

var databaseName = 'chaperone'

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: 'psql-chaperone-${token}'
  location: location
  tags: tags
  sku: { name: sku, tier: 'GeneralPurpose' }
  properties: {
    version: '17'
    availabilityZone: '1'
    highAvailability: { mode: 'ZoneRedundant', standbyAvailabilityZone: '2' }
    storage: { storageSizeGB: storageGb, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: backupDays, geoRedundantBackup: 'Enabled' }
    network: {
      delegatedSubnetResourceId: subnetId
      privateDnsZoneArmResourceId: zoneId
      publicNetworkAccess: 'Disabled'
    }
    authConfig: {
      activeDirectoryAuth: 'Enabled'
      passwordAuth: 'Disabled'
      tenantId: tenant().tenantId
    }
  }
}

resource chaperone 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: server
  name: databaseName
  properties: { charset: 'UTF8', collation: 'en_US.utf8' }
}

// It owns the one database of this server, and makes its tables. After the database: the server changes one thing at a time.
resource administrator 'Microsoft.DBforPostgreSQL/flexibleServers/administrators@2024-08-01' = {
  parent: server
  name: identityPrincipalId
  properties: {
    principalName: identityName
    principalType: 'ServicePrincipal'
    tenantId: tenant().tenantId
  }
  dependsOn: [chaperone]
}

output address string = 'postgres://${identityName}@${server.properties.fullyQualifiedDomainName}:5432/${databaseName}?sslmode=verify-full'
